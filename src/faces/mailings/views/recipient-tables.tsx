import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import type { RecipientLine } from '../../../platform/messages/mailing/queries.ts'
import type { Mailing } from '../../../platform/messages/mailing/schema.ts'
import { Button } from '../../../ui/button.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { recipientPath, releasePath } from '../paths.ts'
import { heldInWords, words } from '../words.ts'
import { messageTagOf, reportTagOf } from './tags.ts'

type Props = { language: Language; mailing: Mailing; recipients: readonly RecipientLine[] }

/** Those on the list, with what became of each message. */
export function RecipientsTable({ language, mailing, recipients }: Props) {
  const say = words(language)
  const listed = recipients.filter(({ state }) => state !== 'held')
  return (
    <Table
      language={language}
      id="recipients"
      caption={say('listOf', { count: listed.length })}
      empty={say('listEmpty')}
      rows={listed}
      rowKey={({ id }) => id}
      dense
      columns={[
        ...whoColumns(language),
        {
          key: 'state',
          head: say('state'),
          cell: (one) => <Standing language={language} recipient={one} />,
        },
        viewColumn(language, mailing),
      ]}
    />
  )
}

/** What the other side reported says more than that it was sent. */
function Standing({ language, recipient }: { language: Language; recipient: RecipientLine }) {
  const say = words(language)
  const { status, error, report } = recipient
  if (!status) return <Tag state="waiting">{say('to-send')}</Tag>
  if (report)
    return (
      <>
        <Tag state={reportTagOf[report.outcome]}>{say(`report-${report.outcome}`)}</Tag>
        {report.outcome !== 'delivered' && <bdi> {report.reason}</bdi>}
      </>
    )
  return (
    <>
      <Tag state={messageTagOf[status]}>{say(`message-${status}`)}</Tag>
      {error && status !== 'sent' && <bdi> {error}</bdi>}
    </>
  )
}

/** Those held back, each with the reason and what can be done. */
export function HeldTable({ language, mailing, recipients }: Props) {
  const say = words(language)
  const held = recipients.filter(({ state }) => state === 'held')
  if (held.length === 0) return null
  return (
    <Table
      language={language}
      id="held"
      caption={say('heldOf', { count: held.length })}
      rows={held}
      rowKey={({ id }) => id}
      dense
      columns={[
        ...whoColumns(language),
        { key: 'why', head: say('why'), cell: (one) => <bdi>{heldInWords(one, language)}</bdi> },
        ...(mailing.state === 'prepared' ? [releaseColumn(language, mailing)] : []),
      ]}
    />
  )
}

function whoColumns(language: Language): Column<RecipientLine>[] {
  const say = words(language)
  return [
    {
      key: 'name',
      head: say('name'),
      rowHead: true,
      cell: ({ name, address }) => <bdi>{name ?? address}</bdi>,
    },
    { key: 'address', head: say('address'), cell: ({ address }) => <bdi dir="ltr">{address ?? '–'}</bdi> },
    {
      key: 'language',
      head: say('language'),
      cell: (one) => languageNames[one.language as 'en'] ?? one.language,
    },
  ]
}

function viewColumn(language: Language, mailing: Mailing): Column<RecipientLine> {
  const say = words(language)
  return {
    key: 'view',
    head: say('whatNow'),
    headHidden: true,
    noWrap: true,
    cell: ({ id, name, address, messageId }) => (
      <a
        class="ds-link"
        href={messageId ? `/desk/messages/${messageId}` : recipientPath(mailing.id, id)}
        aria-label={say('viewOf', { name: name ?? address ?? '' })}
      >
        {say('view')}
      </a>
    ),
  }
}

function releaseColumn(language: Language, mailing: Mailing): Column<RecipientLine> {
  const say = words(language)
  return {
    key: 'release',
    head: say('whatNow'),
    headHidden: true,
    cell: ({ id, name, address }) =>
      address && (
        <form method="post" action={releasePath(mailing.id, id)}>
          <Button variant="tertiary" size="small" label={say('releaseLabel', { name: name ?? address })}>
            {say('release')}
          </Button>
        </form>
      ),
  }
}
