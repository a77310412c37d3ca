import { Button } from '../../../ui/button.tsx'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { kindsToChoose, type QueueChoice, queryOf, shows } from '../forms/queue-choice.ts'
import { newNotePath, notesPath } from '../paths.ts'
import { type Queue, queuePageSize } from '../queries/queue.ts'
import { words } from '../words.ts'
import { type QueueView, queueColumns } from './queue-columns.tsx'

export type QueuePageProps = QueueView & { queue: Queue; choice: QueueChoice }

/** The queue: what has arrived, from whom, of what kind, who has it, and what is to be clarified. */
export function QueuePage(props: QueuePageProps) {
  const { frame, queue, choice } = props
  const { language } = frame
  const say = words(language)
  const count = queue.counts[choice.state]
  const isNarrowed = choice.kind !== undefined || choice.text !== ''
  return (
    <DeskPage
      {...frame}
      title={say('title')}
      headingExtra={
        props.mayChange && (
          <Button variant="secondary" size="small" href={newNotePath}>
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
        rows={queue.lines}
        rowKey={({ note }) => note.id}
        empty={say(isNarrowed ? 'emptyChoice' : `empty-${choice.state}`)}
        dense
        columns={queueColumns(props)}
      />
      <Pagination
        language={language}
        page={choice.page}
        pages={Math.ceil(count / queuePageSize)}
        href={(page) => `${notesPath}${queryOf({ ...choice, page })}`}
      />
    </DeskPage>
  )
}

function Filters({ frame: { language }, choice, queue }: QueuePageProps) {
  const say = words(language)
  return (
    <form method="get" action={notesPath} class="filters">
      <Field
        language={language}
        name="state"
        label={say('which')}
        as="select"
        value={choice.state}
        options={shows.map((show) => ({ value: show, text: say(show, { count: queue.counts[show] }) }))}
      />
      <Field
        language={language}
        name="kind"
        label={say('kind')}
        as="select"
        value={choice.kind ?? ''}
        options={[
          { value: '', text: say('anyKind') },
          ...kindsToChoose.map((value) => ({ value, text: say(`kind-${value}`) })),
        ]}
      />
      <Field language={language} name="q" id="text" label={say('text')} value={choice.text} dir="auto" />
      <Button variant="secondary">{say('show')}</Button>
    </form>
  )
}
