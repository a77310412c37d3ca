import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import { formWords } from '../../../journey/registration/form/words.ts'
import { answersPath, sectionPath } from '../../../journey/registration/paths.ts'
import {
  leftToDo,
  type SectionFacts,
  type SectionState,
  stateOf,
} from '../../../journey/registration/rules/progress.ts'
import { words as sponsorshipWords } from '../../../journey/sponsorship/own/words.ts'
import { ownSponsorshipPath } from '../../../journey/sponsorship/paths.ts'
import type { OwnSponsorship } from '../../../journey/sponsorship/queries/own-sponsorship.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { TagState } from '../../../ui/tag-state.ts'
import { type Task, TaskList } from '../../../ui/task-list.tsx'
import { words } from '../words.ts'

/** The subjects, as they belong together. */
const groups = {
  groupYou: ['names', 'office', 'contact', 'profile', 'languages'],
  groupNeeds: ['access', 'assistant', 'diet'],
  groupDays: ['photo', 'emergency', 'travel', 'statistics', 'consents'],
} as const satisfies Record<string, readonly RegistrationSubject[]>

const tags: Record<SectionState, TagState> = {
  'to-do': 'waiting',
  optional: 'neutral',
  incomplete: 'attention',
  done: 'done',
  changed: 'progress',
}

export type TaskGroupsProps = {
  language: Language
  sections: SectionFacts[]
  isSent: boolean
  sponsorship: OwnSponsorship | undefined
}

/** The pages of the form with their states, in groups; last the check and the sending. */
export function TaskGroups({ language, sections, isSent, sponsorship }: TaskGroupsProps) {
  const say = words(language)
  return (
    <>
      {Object.entries(groups).map(([group, subjects]) => {
        const asked = sections.filter(({ subject }) => (subjects as readonly string[]).includes(subject))
        if (asked.length === 0) return null
        return (
          <section key={group} aria-labelledby={group}>
            <h2 class="ds-heading" data-size="xs" id={group}>
              {say(group as keyof typeof groups)}
            </h2>
            <TaskList
              id={`tasks-${group}`}
              tasks={asked.map((section) => ({
                text: formWords(language)(`${section.subject}.title`),
                href: sectionPath(section.subject),
                state: tags[stateOf(section)],
                stateText: say(`state-${stateOf(section)}`),
              }))}
            />
          </section>
        )
      })}
      <LastTasks language={language} sections={sections} isSent={isSent} sponsorship={sponsorship} />
    </>
  )
}

function LastTasks({ language, sections, isSent, sponsorship }: TaskGroupsProps) {
  const say = words(language)
  const isReady = leftToDo(sections).length === 0
  const isChanged = sections.some(({ draft }) => draft)
  const state = isSent && !isChanged ? 'sent' : isReady ? 'ready' : 'waits'
  const tag = { sent: 'done', ready: 'new', waits: 'waiting' } as const
  return (
    <section aria-labelledby="groupEnd">
      <h2 class="ds-heading" data-size="xs" id="groupEnd">
        {say('groupEnd')}
      </h2>
      <TaskList
        id="tasks-end"
        tasks={[
          {
            text: say('check'),
            href: answersPath,
            hint: isReady ? undefined : say('checkHint'),
            state: tag[state],
            stateText: say(`state-${state}`),
          },
          ...(sponsorship ? [sponsorshipTask(language, sponsorship)] : []),
        ]}
      />
    </section>
  )
}

/** SPO-5: what is offered is read and answered on a page of its own. */
function sponsorshipTask(language: Language, { offer }: OwnSponsorship): Task {
  const state = !offer ? 'looked-at' : offer.answer ? 'answered' : 'to-answer'
  const tag = { 'looked-at': 'waiting', answered: 'done', 'to-answer': 'attention' } as const
  return {
    text: sponsorshipWords(language)('title'),
    href: ownSponsorshipPath,
    state: tag[state],
    stateText: words(language)(`state-${state}`),
  }
}
