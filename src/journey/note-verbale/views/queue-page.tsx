import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { newNotePath, notePath, notesPath } from '../paths.ts'
import { type QueueChoice, type QueueLine, queuePageSize } from '../queries/queue.ts'
import { findingInWords } from '../rules/words.ts'
import { words } from '../words.ts'

const kinds = ['nomination', 'correction', 'withdrawal', 'regret', 'question', 'not-for-us', 'junk'] as const
const states = ['waiting', 'mine', 'settled', 'all'] as const

export type QueuePageProps = {
  frame: DeskFrame
  lines: QueueLine[]
  count: number
  choice: QueueChoice
  mayEnter: boolean
}

/** The queue: what has arrived, from whom, of what kind, who has it, and what is to be clarified. */
export function QueuePage(props: QueuePageProps) {
  const { frame, lines, count, choice } = props
  const { language, timeZone } = frame
  const say = words(language)
  const pages = Math.max(1, Math.ceil(count / queuePageSize))
  return (
    <DeskPage
      {...frame}
      title={say('title')}
      headingExtra={
        props.mayEnter && (
          <Button variant="secondary" href={newNotePath}>
            {say('new')}
          </Button>
        )
      }
    >
      <Filters {...props} />
      <Table
        language={language}
        id="queue"
        caption={say('caption', { count })}
        rows={lines}
        rowKey={({ note }) => note.id}
        empty={say('empty')}
        dense
        columns={[
          {
            key: 'sender',
            head: say('sender'),
            rowHead: true,
            cell: (line) => <Sender line={line} language={language} />,
          },
          {
            key: 'kind',
            head: say('kind'),
            cell: ({ note }) => (note.kind ? <Tag>{say(`kind-${note.kind}`)}</Tag> : say('beingRead')),
          },
          { key: 'subject', head: say('subject'), cell: ({ note }) => <bdi>{note.subject}</bdi> },
          { key: 'people', head: say('people'), numeric: true, cell: ({ people }) => people || '' },
          {
            key: 'arrived',
            head: say('arrived'),
            noWrap: true,
            cell: ({ note }) => shortInstant(note.receivedAt, language, timeZone),
          },
          { key: 'points', head: say('points'), cell: (line) => <Points line={line} language={language} /> },
          {
            key: 'state',
            head: say('state'),
            cell: ({ note }) => (
              <Tag state={note.state === 'settled' ? 'done' : 'waiting'}>{say(`state-${note.state}`)}</Tag>
            ),
          },
          { key: 'who', head: say('who'), cell: ({ assignedTo }) => assignedTo ?? say('nobody') },
        ]}
      />
      {pages > 1 && (
        <Pagination
          language={language}
          page={choice.page}
          pages={pages}
          href={(page) => addressOf({ ...choice, page })}
        />
      )}
    </DeskPage>
  )
}

function Filters({ frame, choice }: QueuePageProps) {
  const { language } = frame
  const say = words(language)
  return (
    <form method="get" action={notesPath} class="filters">
      <Field
        language={language}
        name="state"
        label={say('state')}
        as="select"
        value={choice.state}
        options={states.map((value) => ({ value, text: say(value) }))}
      />
      <Field
        language={language}
        name="kind"
        label={say('kind')}
        as="select"
        value={choice.kind ?? ''}
        options={[
          { value: '', text: say('anyKind') },
          ...kinds.map((value) => ({ value, text: say(`kind-${value}`) })),
        ]}
      />
      <Field language={language} name="q" label={say('text')} value={choice.text} dir="auto" />
      <Button variant="secondary">{say('show')}</Button>
    </form>
  )
}

function Sender({ line, language }: { line: QueueLine; language: QueuePageProps['frame']['language'] }) {
  const { note, invitee } = line
  const name =
    invitee?.names[language] ?? invitee?.names.en ?? note.senderName ?? note.fromName ?? note.fromAddress
  return (
    <a class="ds-link" href={notePath(note.id)}>
      <bdi>{name ?? note.subject}</bdi>
    </a>
  )
}

function Points({ line, language }: { line: QueueLine; language: QueuePageProps['frame']['language'] }) {
  const labels = [...new Set(line.points.map((finding) => findingInWords(finding, language)))]
  if (labels.length === 0) return <>{line.note.state === 'received' ? '' : words(language)('noPoints')}</>
  return (
    <ul class="plain-list">
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  )
}

function addressOf({ state, kind, text, page }: QueueChoice): string {
  const query = new URLSearchParams({
    state,
    ...(kind ? { kind } : {}),
    ...(text ? { q: text } : {}),
    page: String(page),
  })
  return `${notesPath}?${query}`
}
