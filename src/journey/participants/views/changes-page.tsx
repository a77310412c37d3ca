import type { Language } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { editionPath, participantsPath } from '../paths.ts'
import type { Change } from '../rules/changes.ts'
import { nameOf } from '../rules/in-order.ts'
import type { ListDelegation, ListPerson } from '../rules/list.ts'
import { words } from '../words.ts'

type Entry = { person: ListPerson; delegation: ListDelegation }
type ChangedEntry = Extract<Change, { kind: 'changed' }>

export type ChangesPageProps = {
  frame: DeskFrame
  /** The edition with which it is compared, and the one that it is; undefined: the List as it stands. */
  since: number
  to: number | undefined
  changes: readonly Change[]
  /** Who asked for a correction, by person. */
  askedBy: ReadonlyMap<string, string>
}

/** What is new, gone or reads otherwise from one edition to the next, or up to now. */
export function ChangesPage({ frame, since, to, changes, askedBy }: ChangesPageProps) {
  const { language } = frame
  const say = words(language)
  const title = to
    ? say('changesBetween', { number: since, next: to })
    : say('changesTitle', { number: since })
  const of = <Kind extends Change['kind']>(kind: Kind) =>
    changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind)
  const added = of('added').map(({ after }) => after)
  const removed = of('removed').map(({ before }) => before)
  return (
    <DeskPage
      {...frame}
      title={title}
      crumbs={[
        { text: say('title'), href: participantsPath },
        { text: say('edition'), href: editionPath(since) },
        { text: title },
      ]}
    >
      {!to && <p>{say('changesLead', { number: since })}</p>}
      {changes.length === 0 && <p>{say('changesNone')}</p>}
      {added.length > 0 && <Entries language={language} id="added" caption={say('added')} entries={added} />}
      {removed.length > 0 && (
        <Entries language={language} id="removed" caption={say('removed')} entries={removed} />
      )}
      {of('changed').length > 0 && <Changed language={language} entries={of('changed')} askedBy={askedBy} />}
    </DeskPage>
  )
}

function Entries(props: { language: Language; id: string; caption: string; entries: readonly Entry[] }) {
  const { language, id, caption, entries } = props
  const say = words(language)
  return (
    <Table
      language={language}
      id={id}
      caption={caption}
      rows={entries}
      rowKey={({ person }) => person.id}
      columns={[
        delegationColumn(language, (entry: Entry) => entry),
        { key: 'name', head: say('name'), rowHead: true, cell: ({ person }) => <bdi>{person.name}</bdi> },
        { key: 'title', head: say('personTitle'), cell: ({ person }) => <bdi>{person.title}</bdi> },
      ]}
    />
  )
}

function Changed({
  language,
  entries,
  askedBy,
}: {
  language: Language
  entries: readonly ChangedEntry[]
  askedBy: ReadonlyMap<string, string>
}) {
  const say = words(language)
  const read = ({ fields }: ChangedEntry, entry: Entry) => (
    <>
      {fields.map((field) => (
        <div key={field}>
          {say(`field.${field}`)}: <bdi>{readingOf(entry, field, language) ?? say('none')}</bdi>
        </div>
      ))}
    </>
  )
  return (
    <Table
      language={language}
      id="changed"
      caption={say('changed')}
      rows={entries}
      rowKey={({ after }) => after.person.id}
      columns={[
        delegationColumn(language, ({ after }: ChangedEntry) => after),
        {
          key: 'name',
          head: say('name'),
          rowHead: true,
          cell: ({ after }) => <bdi>{after.person.name}</bdi>,
        },
        { key: 'was', head: say('was'), cell: (change) => read(change, change.before) },
        { key: 'is', head: say('is'), cell: (change) => read(change, change.after) },
        {
          key: 'asked',
          head: say('askedBy'),
          cell: ({ after }) => <bdi>{askedBy.get(after.person.id)}</bdi>,
        },
      ]}
    />
  )
}

function delegationColumn<Row>(language: Language, entryOf: (row: Row) => Entry): Column<Row> {
  return {
    key: 'delegation',
    head: words(language)('delegation'),
    cell: (row) => <bdi>{nameOf(entryOf(row).delegation, language)}</bdi>,
  }
}

function readingOf({ person, delegation }: Entry, field: ChangedEntry['fields'][number], language: Language) {
  if (field === 'head') return person.isHead ? '✓' : null
  return field === 'delegation' ? nameOf(delegation, language) : person[field]
}
