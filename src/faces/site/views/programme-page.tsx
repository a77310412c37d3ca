import { phrase } from '../../../conference/definition/definition.ts'
import type { Programme, Session } from '../../../journey/programme/queries/programme.ts'
import { daysOf } from '../../../journey/programme/rules/days-of.ts'
import { sessionInWords } from '../../../journey/programme/session-in-words.ts'
import { words as programmeWords } from '../../../journey/programme/words.ts'
import { instantOf, offsetInWords } from '../../../platform/clock/day-in-zone.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { programmeFilePath } from '../paths.ts'
import { words } from '../words.ts'
import { SitePageFrame, type SiteView } from './site-page.tsx'

type ProgrammeView = SiteView & { programme: Programme }

/** PUB-1: days, sessions and hours by the clocks of the venue, each with how far it is settled. */
export function ProgrammePage(props: ProgrammeView) {
  const { language, programme } = props
  const say = words(language)
  const days = daysOf(programme.sessions)
  return (
    <SitePageFrame {...props} page="programme" title={say('programme')}>
      <h1 class="ds-heading" data-size="lg">
        {say('programme')}
      </h1>
      <State {...props} />
      <p>
        <a href={programmeFilePath(language)}>{say('programmeFile')}</a>
      </p>
      <nav aria-label={say('programmeDays')}>
        <ul class="words-list">
          {days.map(({ on }) => (
            <li key={on}>
              <a href={`#day-${on}`}>{dateInWords(on, language)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {days.map(({ on, sessions }) => (
        <section key={on} aria-labelledby={`day-${on}`}>
          <h2 class="ds-heading" data-size="sm" id={`day-${on}`}>
            {dateInWords(on, language)}
          </h2>
          <ol class="sessions">
            {sessions.map((session) => (
              <Entry key={session.id} {...props} session={session} />
            ))}
          </ol>
        </section>
      ))}
    </SitePageFrame>
  )
}

/** Draft or final, of which day, and by whose clocks. */
function State({ definition, language, programme }: ProgrammeView) {
  const say = programmeWords(language)
  const date = dateInWords(programme.revisedOn, language)
  const { timeZone, opensOn, venue } = definition
  const city = phrase(definition, venue.city, language)
  const offset = offsetInWords(instantOf(`${opensOn}T12:00`, timeZone), timeZone)
  return (
    <>
      <p>
        <strong>{say(`state.${programme.state}`, { date })}</strong>
      </p>
      {programme.state === 'draft' && <p>{say('draftText')}</p>}
      <p>
        {words(language)('programmeZone', { city, offset })} {say('interpretedText')}
      </p>
    </>
  )
}

function Entry({ definition, language, programme, session }: ProgrammeView & { session: Session }) {
  const { starts, ends } = session
  const said = sessionInWords(session, programme, definition, language)
  const lines = [said.room, said.byInvitation, said.about, ...said.roles, said.interpretation]
  return (
    <li class="session" id={session.id}>
      <p class="session-time">
        <time dateTime={instantOf(starts, definition.timeZone).toISOString()}>{starts.slice(11)}</time>–
        <time dateTime={instantOf(ends, definition.timeZone).toISOString()}>{ends.slice(11)}</time>
      </p>
      <div>
        <h3 class="ds-heading" data-size="2xs">
          {said.title}
        </h3>
        {lines.map((line) => line && <p key={line}>{line}</p>)}
        {said.standing && <p class="session-standing">{said.standing}</p>}
      </div>
    </li>
  )
}
