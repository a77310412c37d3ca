import { phrase } from '../../../conference/definition/definition.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Delegate, DelegateFrame } from '../delegate.ts'
import { calendarPath } from '../paths.ts'
import { words } from '../words.ts'
import { DelegatePage } from './delegate-page.tsx'

/** After sending: thanks, what happens next, the calendar's file. */
export function ConfirmationPage({ frame, delegate }: { frame: DelegateFrame; delegate: Delegate }) {
  const { language } = frame
  const { registration, person, asked } = delegate
  const { definition } = asked
  const say = words(language)
  const title = say(registration.version > 1 ? 'sentChangeTitle' : 'sentTitle')
  const values = {
    name: registration.badgeName ?? person.fullName,
    city: phrase(definition, definition.venue.city, language),
    dates: `${dateInWords(definition.opensOn, language)} – ${dateInWords(definition.closesOn, language)}`,
  }
  return (
    <DelegatePage frame={frame} title={title} back>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <Notice kind="success">
        <p dir="auto">{say('sentThanks', values)}</p>
        {person.email && <p dir="auto">{say('sentMail', { address: person.email })}</p>}
      </Notice>
      <p>
        <a class="ds-link" href={calendarPath} download="conference.ics">
          {say('calendar')}
        </a>
      </p>
      <h2 class="ds-heading" data-size="sm">
        {say('nextTitle')}
      </h2>
      <NextSteps frame={frame} delegate={delegate} />
    </DelegatePage>
  )
}

/** What happens after sending. */
export function NextSteps({ frame: { language }, delegate }: { frame: DelegateFrame; delegate: Delegate }) {
  const say = words(language)
  return (
    <ul>
      <li>{say('nextLook')}</li>
      {delegate.person.sponsorship === 'held' && <li>{say('nextSponsored')}</li>}
      <li>
        <a class="ds-link" href={`/${language}`}>
          {say('nextProgramme')}
        </a>
      </li>
      <li>{say('nextChange')}</li>
    </ul>
  )
}
