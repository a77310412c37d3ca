import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Details } from '../../../ui/details.tsx'
import { Table } from '../../../ui/table.tsx'
import { linksOpen } from '../../outbox/framed-body.ts'
import type { Delivered, DeliveredWithFiles } from '../../outbox/queries.ts'
import { Attachments } from '../../outbox/views/attachments.tsx'
import { words } from '../../outbox/words.ts'

const path = '/demonstration/mailbox'

/** All that the other side received. */
export function MailboxPage({ frame, mails }: { frame: DeskFrame; mails: Delivered[] }) {
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('mailboxTitle')}>
      <p>{say('mailboxIntro')}</p>
      <Table
        language={language}
        id="mails"
        caption={say('caption', { count: mails.length })}
        empty={say('mailboxEmpty')}
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
