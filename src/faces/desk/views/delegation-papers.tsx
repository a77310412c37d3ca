import type { InviteeException } from '../../../conference/schema.ts'
import { notePath } from '../../../journey/nomination/paths.ts'
import { shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { MessageOfDelegation, NoteOfDelegation } from '../delegations/delegation-file.ts'
import { messagePath } from '../paths.ts'
import { words } from '../words.ts'
import { messageTags, noteKind, noteTags } from './state-words.ts'

/** What was agreed for this invitee beside the letter, with reason, author and date. */
export function DelegationExceptions(props: {
  frame: DeskFrame
  exceptions: readonly InviteeException[]
  authors: ReadonlyMap<string, string>
}) {
  const { language, timeZone } = props.frame
  const say = words(language)
  return (
    <section>
      <h2 class="ds-heading" data-size="xs">
        {say('delegation.exceptions')}
      </h2>
      {props.exceptions.length === 0 ? (
        <p>{say('delegation.exceptions.none')}</p>
      ) : (
        <ul>
          {props.exceptions.map(({ id, term, value, reason, madeBy, madeAt, endedAt }) => (
            <li key={id}>
              {say(`term.${term}`, { value })}: <bdi>{reason}</bdi> (
              {[props.authors.get(madeBy), shortInstant(madeAt, language, timeZone)]
                .filter(Boolean)
                .join(', ')}
              {endedAt &&
                `; ${say('delegation.exception.ended', { date: shortInstant(endedAt, language, timeZone) })}`}
              )
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What the invitee wrote. */
export function DelegationNotes({ frame, notes }: { frame: DeskFrame; notes: readonly NoteOfDelegation[] }) {
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <Table
      language={language}
      id="notes"
      caption={say('delegation.notes')}
      rows={notes}
      rowKey={(note) => note.id}
      columns={[
        {
          key: 'when',
          head: say('delegation.when'),
          noWrap: true,
          cell: (note) => shortInstant(note.receivedAt, language, timeZone),
        },
        {
          key: 'note',
          head: say('home.mine.note'),
          rowHead: true,
          cell: (note) => (
            <a class="ds-link" href={notePath(note.id)}>
              <bdi>{note.reference ?? note.subject}</bdi>
            </a>
          ),
        },
        { key: 'kind', head: say('home.mine.kind'), cell: (note) => noteKind(note.kind, language) },
        {
          key: 'state',
          head: say('delegation.state'),
          cell: (note) => <Tag state={noteTags[note.state]}>{say(`noteState.${note.state}`)}</Tag>,
        },
      ]}
    />
  )
}

/** What was sent about the delegation, its people and its Notes. */
export function DelegationMessages(props: { frame: DeskFrame; messages: readonly MessageOfDelegation[] }) {
  const { language, timeZone } = props.frame
  const say = words(language)
  return (
    <Table
      language={language}
      id="messages"
      caption={say('delegation.messages')}
      rows={props.messages}
      rowKey={(message) => message.id}
      empty={say('delegation.messages.none')}
      columns={[
        {
          key: 'when',
          head: say('delegation.when'),
          noWrap: true,
          cell: (message) => shortInstant(message.createdAt, language, timeZone),
        },
        {
          key: 'subject',
          head: say('delegation.subject'),
          rowHead: true,
          cell: (message) => (
            <a class="ds-link" href={messagePath(message.id)}>
              <bdi>{message.subject}</bdi>
            </a>
          ),
        },
        {
          key: 'to',
          head: say('delegation.to'),
          cell: (message) => <bdi dir="ltr">{message.toAddress}</bdi>,
        },
        {
          key: 'state',
          head: say('delegation.state'),
          cell: ({ status }) => <Tag state={messageTags[status]}>{say(`messageState.${status}`)}</Tag>,
        },
      ]}
    />
  )
}
