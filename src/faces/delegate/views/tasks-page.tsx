import { phrase } from '../../../conference/definition/definition.ts'
import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import type { Delegate, DelegateFrame } from '../../../journey/registration/delegate.ts'
import { formWords } from '../../../journey/registration/form/words.ts'
import { confirmationPath, withdrawalPath } from '../../../journey/registration/paths.ts'
import type { Opening } from '../../../journey/registration/queries/openings-of.ts'
import { leftToDo, type SectionFacts } from '../../../journey/registration/rules/progress.ts'
import type { RegistrationVersion } from '../../../journey/registration/schema.ts'
import { DelegatePage } from '../../../journey/registration/views/delegate-page.tsx'
import type { OwnSponsorship } from '../../../journey/sponsorship/queries/own-sponsorship.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { MailSentence } from '../../../ui/mail-sentence.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { words } from '../words.ts'
import { OpenedBy } from './opened-by.tsx'
import { TaskGroups } from './task-groups.tsx'
import { VersionsSent } from './versions-sent.tsx'

export type TasksPageProps = {
  frame: DelegateFrame
  delegate: Delegate
  sections: SectionFacts[]
  openings: Opening[]
  versions: RegistrationVersion[]
  /** The delegate's own request for sponsorship, with what is offered. */
  sponsorship: OwnSponsorship | undefined
  /** The section that was saved just now. */
  saved: RegistrationSubject | undefined
}

/** A delegate's page: what is left, each with its state; what happens next; whom to write to; everything else below. */
export function TasksPage(props: TasksPageProps) {
  const { frame, delegate, sections, openings, versions, saved, sponsorship } = props
  const { language, mailbox } = frame
  const { registration, person, asked } = delegate
  const { definition } = asked
  const say = words(language)
  const left = leftToDo(sections)
  const isSent = registration.version > 0
  return (
    <DelegatePage frame={frame} title={say('title')}>
      {saved && (
        <Notice kind="success" live>
          <p>{say('saved', { section: formWords(language)(`${saved}.title`) })}</p>
        </Notice>
      )}
      <h1 class="ds-heading" data-size="lg" dir="auto">
        {say('welcome', { name: nameOf(delegate, language) })}
      </h1>
      {isSent ? <Sent {...props} /> : <p class="lead">{say('left', { count: left.length })}</p>}
      {!isSent && <p>{say('named', named(delegate, language))}</p>}
      {!isSent && <p>{say('about')}</p>}
      <TaskGroups language={language} sections={sections} isSent={isSent} sponsorship={sponsorship} />
      {person.sponsorship === 'held' && <p>{say('travelSponsored')}</p>}

      <h2 class="ds-heading" data-size="sm">
        {say('nextTitle')}
      </h2>
      {definition.registrationClosesOn && (
        <p>{say('until', { date: dateInWords(definition.registrationClosesOn, language) })}</p>
      )}
      {isSent ? (
        <p>
          <a class="ds-link" href={confirmationPath}>
            {say('confirmation')}
          </a>
        </p>
      ) : (
        <p>{say('nextBefore')}</p>
      )}

      <h2 class="ds-heading" data-size="sm">
        {say('personTitle')}
      </h2>
      <MailSentence
        text={say('person', {
          secretariat: phrase(definition, definition.secretariat.name, language),
          mailbox,
        })}
        mailbox={mailbox}
      />
      <p>{say('assisted')}</p>

      <OpenedBy
        language={language}
        openings={openings}
        timeZone={definition.timeZone}
        city={phrase(definition, definition.venue.city, language)}
      />
      <VersionsSent language={language} versions={versions} timeZone={definition.timeZone} />
      <p>
        <a class="ds-link" href={withdrawalPath}>
          {say('withdraw')}
        </a>
      </p>
    </DelegatePage>
  )
}

function Sent({ frame: { language }, delegate: { registration, asked }, sections }: TasksPageProps) {
  const say = words(language)
  const isChanged = sections.some(({ draft }) => draft)
  return (
    <>
      {registration.submittedAt && (
        <p class="lead">
          {say('sent', {
            date: dateInWords(dayIn(registration.submittedAt, asked.definition.timeZone), language),
          })}
        </p>
      )}
      {isChanged && (
        <Notice kind="attention">
          <p>{say('changed')}</p>
        </Notice>
      )}
    </>
  )
}

/** As the badge has it; in its own script on a page that is not written in Latin letters. */
function nameOf({ registration, person }: Delegate, language: DelegateFrame['language']): string {
  const own = language === 'ar' || language === 'km' ? registration.ownScriptName : null
  const honorific = registration.honorific ?? person.honorific
  return [honorific, own ?? registration.badgeName ?? person.fullName].filter(Boolean).join(' ')
}

function named({ sender, asked: { definition } }: Delegate, language: DelegateFrame['language']) {
  return {
    sender,
    conference: renderLine(definition, language, 'name'),
    dates: `${dateInWords(definition.opensOn, language)} – ${dateInWords(definition.closesOn, language)}`,
    city: phrase(definition, definition.venue.city, language),
  }
}
