import { shortInstant } from '../../../platform/i18n/dates.ts'
import { type Message, messages as table } from '../../../platform/messages/schema.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag-state.ts'
import { mailsPerPage } from '../queries.ts'
import { kindInWords, words } from '../words.ts'

/** The look of a message's state. */
export const tagOf: Record<Message['status'], TagState> = {
  held: 'attention',
  waiting: 'waiting',
  'handing-over': 'progress',
  sent: 'done',
  uncertain: 'problem',
  'given-up': 'problem',
}

/** The outbox: what was written, to whom, and whether it has left. */
export function MessagesPage(props: {
  frame: DeskFrame
  messages: Message[]
  /** Of all that were asked for. */
  count: number
  page: number
  status: Message['status'] | undefined
}) {
  const { frame, messages, status, count, page } = props
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('title')}>
      <form method="get" action="/desk/messages" class="filters">
        <Field
          language={language}
          name="state"
          label={say('state')}
          as="select"
          value={status ?? ''}
          options={[
            { value: '', text: say('all') },
            ...table.status.enumValues.map((value) => ({ value, text: say(value) })),
          ]}
        />
        <Button variant="secondary">{say('show')}</Button>
      </form>
      <Table
        language={language}
        id="messages"
        caption={say('caption', { count })}
        empty={say('empty')}
        rows={messages}
        rowKey={({ id }) => id}
        dense
        columns={[
          {
            key: 'when',
            head: say('when'),
            noWrap: true,
            cell: ({ createdAt }) => shortInstant(createdAt, language, timeZone),
          },
          {
            key: 'to',
            head: say('to'),
            rowHead: true,
            cell: ({ id, toAddress, toName }) => (
              <a class="ds-link" href={`/desk/messages/${id}`}>
                <bdi>{toName ?? toAddress}</bdi>
              </a>
            ),
          },
          { key: 'kind', head: say('kind'), cell: ({ kind }) => kindInWords(kind, language) },
          { key: 'subject', head: say('subject'), cell: ({ subject }) => <bdi>{subject}</bdi> },
          {
            key: 'state',
            head: say('state'),
            cell: (message) => <Tag state={tagOf[message.status]}>{say(message.status)}</Tag>,
          },
        ]}
      />
      <Pagination
        language={language}
        page={page}
        pages={Math.ceil(count / mailsPerPage)}
        href={(to) => `/desk/messages?${new URLSearchParams({ state: status ?? '', page: String(to) })}`}
      />
    </DeskPage>
  )
}
