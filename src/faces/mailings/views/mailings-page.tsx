import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { Mailing } from '../../../platform/messages/mailing/schema.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { mailingPath } from '../paths.ts'
import { kindInWords, words } from '../words.ts'
import { tagOf } from './tags.ts'

/** Every mail to many, the newest first. */
export function MailingsPage(props: {
  frame: DeskFrame
  mailings: readonly Mailing[]
  names: ReadonlyMap<string, string>
}) {
  const { frame, mailings, names } = props
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('title')}>
      <p>{say('lead')}</p>
      <Table
        language={language}
        id="mailings"
        caption={say('caption', { count: mailings.length })}
        empty={say('empty')}
        rows={mailings}
        rowKey={({ id }) => id}
        dense
        columns={[
          {
            key: 'what',
            head: say('what'),
            rowHead: true,
            cell: ({ id, title }) => (
              <a class="ds-link" href={mailingPath(id)}>
                {title}
              </a>
            ),
          },
          { key: 'kind', head: say('kind'), cell: ({ kind }) => kindInWords(kind, language) },
          {
            key: 'when',
            head: say('when'),
            noWrap: true,
            cell: ({ preparedAt }) => shortInstant(preparedAt, language, timeZone),
          },
          { key: 'by', head: say('by'), cell: ({ preparedBy }) => names.get(preparedBy) ?? '–' },
          {
            key: 'state',
            head: say('state'),
            cell: ({ state }) => <Tag state={tagOf[state]}>{say(state)}</Tag>,
          },
        ]}
      />
    </DeskPage>
  )
}
