import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Table } from '../../../ui/table.tsx'
import { figuresInWords } from '../documents/list-heading.ts'
import { editionPath } from '../paths.ts'
import type { EditionLine } from '../queries/editions.ts'
import { words } from '../words.ts'
import { FileLinks } from './file-links.tsx'

/** The editions that were issued, the newest first, with their files in two languages. */
export function EditionsTable({
  frame: { language, timeZone },
  editions,
  authors,
  languages,
}: {
  frame: DeskFrame
  editions: readonly EditionLine[]
  authors: ReadonlyMap<string, string>
  languages: readonly Language[]
}) {
  const say = words(language)
  return (
    <Table
      language={language}
      id="editions"
      caption={say('editions')}
      rows={editions}
      rowKey={({ id }) => id}
      empty={say('editionsEmpty')}
      columns={[
        {
          key: 'edition',
          head: say('edition'),
          rowHead: true,
          cell: ({ kind, number }) => (
            <a class="ds-link" href={editionPath(number)}>
              {say(`editionTitle.${kind}`, { number })}
            </a>
          ),
        },
        {
          key: 'issued',
          head: say('issuedOn'),
          noWrap: true,
          cell: ({ issuedAt }) => shortInstant(issuedAt, language, timeZone),
        },
        { key: 'by', head: say('issuedBy'), cell: ({ issuedBy }) => authors.get(issuedBy) ?? '' },
        {
          key: 'participants',
          head: say('participants'),
          cell: ({ figures }) => figuresInWords(figures, language).participants,
        },
        {
          key: 'files',
          head: say('files'),
          cell: ({ kind, number }) => (
            <FileLinks
              language={language}
              languages={languages}
              of={number}
              about={say(`editionTitle.${kind}`, { number })}
            />
          ),
        },
      ]}
    />
  )
}
