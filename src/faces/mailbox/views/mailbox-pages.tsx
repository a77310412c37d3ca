import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { linksOpen } from '../../outbox/framed-body.ts'
import { type Delivered, type DeliveredWithFiles, mailsPerPage } from '../../outbox/queries.ts'
import { Attachments } from '../../outbox/views/attachments.tsx'
import { words } from '../../outbox/words.ts'

const path = '/demonstration/mailbox'

/** What the other side received, a page at a time, or what of it has these words in its address or subject. */
export function MailboxPage(props: {
  frame: DeskFrame
  mails: Delivered[]
  wanted: string
  page: number
  count: number
}) {
  const { frame, mails, wanted, page, count } = props
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('mailboxTitle')}>
      <p>{say('mailboxIntro')}</p>
      <form method="get" action={path} class="filters">
        <Field language={language} name="words" label={say('mailboxSearch')} value={wanted} />
        <Button variant="secondary">{say('show')}</Button>
      </form>
      <Table
        language={language}
        id="mails"
        caption={say('caption', { count })}
        empty={say(wanted ? 'mailboxNotFound' : 'mailboxEmpty')}
        rows={mails}
        rowKey={({ id }) => id}
        dense
        columns={[
          {
            key: 'when',
            head: say('when'),
            noWrap: true,
            cell: ({ deliveredAt }) => shortInstant(deliveredAt, language, timeZone),
          },
          { key: 'to', head: say('to'), cell: ({ toAddress }) => <bdi>{toAddress}</bdi> },
          {
            key: 'subject',
            head: say('subject'),
            rowHead: true,
            cell: ({ id, subject }) => (
              <a class="ds-link" href={`${path}/${id}`}>
                <bdi>{subject}</bdi>
              </a>
            ),
          },
        ]}
      />
      <Pagination
        language={language}
        page={page}
        pages={Math.ceil(count / mailsPerPage)}
        href={(to) => `${path}?${new URLSearchParams({ words: wanted, page: String(to) })}`}
      />
    </DeskPage>
  )
}

/** One mail, as it was received. */
export function MailPage({ frame, mail }: { frame: DeskFrame; mail: DeliveredWithFiles }) {
  const say = words(frame.language)
  return (
    <DeskPage
      {...frame}
      title={mail.subject}
      crumbs={[{ href: path, text: say('mailboxTitle') }, { text: mail.subject }]}
    >
      <p>
        {say('to')}: <bdi>{mail.toAddress}</bdi>
      </p>
      <iframe class="mail-frame" src={`${path}/${mail.id}/body`} title={say('html')} sandbox={linksOpen} />
      <Attachments language={frame.language} base={`${path}/${mail.id}`} files={mail.attachments} />
      <Details summary={say('text')}>
        <pre class="viewer-text" dir="auto">
          {mail.text}
        </pre>
      </Details>
    </DeskPage>
  )
}
