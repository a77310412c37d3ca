import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import type { Column } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { assignmentPath, notePath } from '../paths.ts'
import type { QueueLine } from '../queries/queue.ts'
import { findingInWords } from '../rules/words.ts'
import { words } from '../words.ts'
import { stateOf } from './state-of.ts'

/** What the columns need to know besides the lines. */
export type QueueView = {
  frame: DeskFrame
  /** The place whose time counts, in words. */
  place: string
  /** May this person take messages and enter new ones, or only look? */
  mayChange: boolean
}

/** The columns of the queue: whose message, what it is, how it stands, who has it. */
export function queueColumns(view: QueueView): Column<QueueLine>[] {
  const { language, timeZone } = view.frame
  const say = words(language)
  return [
    {
      key: 'sender',
      head: say('sender'),
      rowHead: true,
      cell: ({ note, sender }) => (
        <a class="ds-link" href={notePath(note.id)}>
          <bdi>{sender ?? say('unknownSender')}</bdi>
        </a>
      ),
    },
    { key: 'kind', head: say('kind'), cell: ({ note }) => say(`kind-${note.kind ?? 'unread'}`) },
    { key: 'subject', head: say('subject'), cell: ({ note }) => <bdi>{note.subject || '–'}</bdi> },
    { key: 'people', head: say('people'), numeric: true, cell: ({ people }) => people || '' },
    {
      key: 'arrived',
      head: say('arrived', { place: view.place }),
      noWrap: true,
      cell: ({ note }) => (
        <time dateTime={note.receivedAt.toISOString()}>
          {shortInstant(note.receivedAt, language, timeZone)}
        </time>
      ),
    },
    { key: 'points', head: say('points'), cell: (line) => <Points line={line} view={view} /> },
    {
      key: 'state',
      head: say('state'),
      cell: (line) => {
        const { tag, text } = stateOf(line, language)
        return <Tag state={tag}>{text}</Tag>
      },
    },
    { key: 'who', head: say('who'), noWrap: true, cell: (line) => <Officer line={line} view={view} /> },
  ]
}

type Cell = { line: QueueLine; view: QueueView }

/** Who has it; the way to take it, give it to a colleague or file it. */
function Officer({ line: { note, officer, sender }, view }: Cell) {
  const say = words(view.frame.language)
  const holder = officer ?? say('nobody')
  if (!view.mayChange) return <bdi>{holder}</bdi>
  const label = say('handOn', { holder, sender: sender ?? say('unknownSender') })
  return (
    <a class="ds-link" href={assignmentPath(note.id)} aria-label={label}>
      <bdi>{holder}</bdi>
    </a>
  )
}

function Points({ line: { points }, view }: Cell) {
  const { language } = view.frame
  if (points === null) return null
  if (points.length === 0) return <>{words(language)('noPoints')}</>
  return (
    <ul class="plain">
      {points.map((point) => (
        <li key={point.code}>{findingInWords(point, language)}</li>
      ))}
    </ul>
  )
}
