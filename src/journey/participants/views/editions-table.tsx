import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Table } from '../../../ui/table.tsx'
import { figuresInWords } from '../documents/list-heading.ts'
import { editionPath, fileFormats, filePath } from '../paths.ts'
import type { EditionLine } from '../queries/editions.ts'
import { words } from '../words.ts'

/** The editions that were issued, the newest first, with their files. */
export function EditionsTable({
  frame: { language, timeZone },
  editions,
  authors,
  list,
}: {
  frame: DeskFrame
  editions: readonly EditionLine[]
  authors: ReadonlyMap<string, string>
  /** The language of the files. */
  list: Language
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
            <ul class="plain-row">
              {fileFormats.map((format) => (
                <li key={format}>
                  <a class="ds-link" href={filePath(format, list, number)}>
                    {say(format)}
                    <span class="ds-sr-only">, {say(`editionTitle.${kind}`, { number })}</span>
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
