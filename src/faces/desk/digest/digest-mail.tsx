import type { Definition } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import type { Mail } from '../../../platform/messages/post.ts'
import type { DeadlineOfConference } from '../deadlines.ts'
import type { WaitingRow } from '../home/waiting-rows.ts'
import { accountPath, deskPath } from '../paths.ts'
import { inWords } from '../views/deadline-panel.tsx'
import { words as deskWords } from '../words.ts'
import type { Change } from './changes-of-day.ts'
import { words } from './words.ts'

/** What a digest tells: what waits for the reader's roles, the deadlines of the next days, the numbers of yesterday. */
export type Digest = {
  language: DeskLanguage
  name: string
  /** YYYY-MM-DD. */
  day: string
  waiting: readonly Pick<WaitingRow, 'text' | 'count' | 'href'>[]
  deadlines: readonly DeadlineOfConference[]
  changes: readonly Change[]
  baseUrl: string
}

/** The daily digest as a mail. Its subject names the conference and nothing else; no person is named in it. */
export function digestMail(definition: Definition, digest: Digest): Mail {
  const { language, name, day, waiting, deadlines, changes, baseUrl } = digest
  const say = words(language)
  return composeMail({
    kind: 'daily-digest',
    language,
    subject: say('subject', { conference: discreetName(definition, language) }),
    conferenceName: renderLine(definition, language, 'short-name'),
    body: (
      <>
        <p>{say('greeting', { name })}</p>
        <p>{say('intro', { date: dateInWords(day, language) })}</p>
        <h2>{say('waiting')}</h2>
        <Lines
          none={say('waiting.none')}
          lines={waiting.map((row) => say('waiting.row', { text: row.text, count: row.count }))}
        />
        <h2>{say('deadlines')}</h2>
        <Lines
          none={say('deadlines.none')}
          lines={deadlines.map((each) =>
            deskWords(language)('home.deadline', inWords(definition, each, language)),
          )}
        />
        <h2>{say('changes')}</h2>
        <Lines none={say('changes.none')} lines={changes.map(({ event, count }) => say(event, { count }))} />
        <p>{say('desk', { page: `${baseUrl}${deskPath}` })}</p>
        <p>{say('stop', { page: `${baseUrl}${accountPath}` })}</p>
      </>
    ),
  })
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <p>{none}</p>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
