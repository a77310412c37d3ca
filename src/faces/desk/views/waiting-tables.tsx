import { notePath } from '../../../journey/nomination/paths.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import { type Language, localeOf } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Table } from '../../../ui/table.tsx'
import type { NoteLine } from '../home/waiting-notes.ts'
import type { WaitingRow } from '../home/waiting-rows.ts'
import { words } from '../words.ts'
import { noteKind } from './state-words.ts'

/** One row for each step in which something waits. */
export function WaitingTable({ frame, rows }: { frame: DeskFrame; rows: readonly WaitingRow[] }) {
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <Table
      language={language}
      id="waiting"
      caption={say('home.waiting')}
      rows={rows}
      rowKey={(row) => row.key}
      empty={say('home.nothingWaits')}
      columns={[
        {
          key: 'step',
          head: say('home.step'),
          rowHead: true,
          cell: (row) => (
            <a class="ds-link" href={row.href}>
              {row.text}
            </a>
          ),
        },
        { key: 'count', head: say('home.count'), numeric: true, cell: (row) => row.count },
        { key: 'whom', head: say('home.whom'), cell: (row) => row.whom },
        {
          key: 'oldest',
          head: say('home.oldest'),
          cell: ({ oldest }) =>
            oldest && (
              <>
                {oldest.href ? (
                  <a class="ds-link" href={oldest.href}>
                    <bdi>{oldest.text}</bdi>
                  </a>
                ) : (
                  oldest.text
                )}
                {', '}
                <time dateTime={oldest.at.toISOString()}>
                  {(oldest.wholeDay ? shortDay : shortInstant)(oldest.at, language, timeZone)}
                </time>
              </>
            ),
        },
      ]}
    />
  )
}

/** The Notes that wait for the reader. */
export function MyNotes({ frame, notes }: { frame: DeskFrame; notes: readonly NoteLine[] }) {
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <Table
      language={language}
      id="mine"
      caption={say('home.mine')}
      rows={notes}
      rowKey={(note) => note.id}
      empty={say('home.mine.none')}
      columns={[
        {
          key: 'note',
          head: say('home.mine.note'),
          rowHead: true,
          cell: (note) => (
            <>
              <a class="ds-link" href={notePath(note.id)}>
                <bdi>{note.sender}</bdi>
              </a>
              {note.reference && (
                <>
                  {' · '}
                  <bdi>{note.reference}</bdi>
                </>
              )}
            </>
          ),
        },
        { key: 'kind', head: say('home.mine.kind'), cell: (note) => noteKind(note.kind, language) },
        {
          key: 'arrived',
          head: say('home.mine.arrived'),
          noWrap: true,
          cell: (note) => shortInstant(note.at, language, timeZone),
        },
      ]}
    />
  )
}

function shortDay(at: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone }).format(at)
}
