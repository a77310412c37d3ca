import { answerPath, receiptPath, sendNotePath } from '../../../journey/note-verbale/paths.ts'
import { missionKind } from '../../../journey/note-verbale/portal/mission-kind.ts'
import type { Question } from '../../../journey/note-verbale/queries/questions-to-invitee.ts'
import type { Correspondence } from '../../../journey/note-verbale/schema.ts'
import { instantInWords, shortInstant } from '../../../platform/i18n/dates.ts'
import { isolated } from '../../../platform/i18n/isolated.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { MissionPage } from '../../../ui/mission-page.tsx'
import type { TagState } from '../../../ui/tag-state.ts'
import { TaskList } from '../../../ui/task-list.tsx'
import { words } from '../words.ts'
import type { PortalView } from './home-page.tsx'

type Props = PortalView & { notes: Correspondence[]; questions: Question[] }

/** What the secretariat has asked, and what it has received from the mission. */
export function MessagesPage({ frame, mission, notes, questions }: Props) {
  const { language } = frame
  const say = words(language)
  const { zone, place } = mission.time
  return (
    <MissionPage
      {...frame}
      title={say('messages')}
      crumbs={[{ text: say('home'), href: frame.home }, { text: say('messages') }]}
    >
      {questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 class="ds-heading" data-size="sm" id="questions">
            {say('questionsTitle')}
          </h2>
          <TaskList
            id="question"
            tasks={questions.map((question) => ({
              text: say('questionOf', { at: instantInWords(question.askedAt, language, zone) }),
              href: answerPath(question.id),
              state: question.answeredAt ? 'done' : 'attention',
              stateText: say(question.answeredAt ? 'stateAnswered' : 'stateWaitsForYou'),
            }))}
          />
        </section>
      )}
      <section aria-labelledby="received">
        <h2 class="ds-heading" data-size="sm" id="received">
          {say('receivedTitle', { place })}
        </h2>
        {notes.length === 0 && (
          <p>
            {say('receivedNothing')}{' '}
            <a class="ds-link" href={sendNotePath}>
              {say('taskSend', missionKind(mission))}
            </a>
          </p>
        )}
        {notes.length > 0 && (
          <TaskList
            id="message"
            tasks={notes.map((note) => ({
              text: titleOf(note, language),
              href: receiptPath(note.id),
              hint: `${shortInstant(note.receivedAt, language, zone)} · ${say(`way-${note.channel}`)}`,
              state: tags[note.state],
              stateText: say(`note-${note.state}`),
            }))}
          />
        )}
      </section>
    </MissionPage>
  )
}

const tags: Record<Correspondence['state'], TagState> = {
  received: 'progress',
  read: 'waiting',
  assigned: 'waiting',
  settled: 'done',
}

/** What it is, with its number where it has one. */
function titleOf({ kind, reference }: Correspondence, language: Language): string {
  const say = words(language)
  const what = say(`kind-${kind ?? 'unread'}`)
  return reference ? say('kindNumber', { kind: what, number: isolated(reference) }) : what
}
