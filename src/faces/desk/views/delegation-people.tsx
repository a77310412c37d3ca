import { notePath } from '../../../journey/nomination/paths.ts'
import type { Person } from '../../../journey/nomination/schema.ts'
import { registrationOf } from '../../../journey/registration/paths.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { PersonName } from '../../../ui/person-name.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { DelegationFile } from '../delegations/delegation-file.ts'
import { words } from '../words.ts'
import { PersonActions } from './person-actions.tsx'
import { personTags } from './state-words.ts'

/** The people of a delegation, each with the Note that named them. */
export function DelegationPeople(props: {
  frame: DeskFrame
  file: DelegationFile
  references: ReadonlyMap<string, string>
  mayChange: boolean
}) {
  const { frame, file, mayChange } = props
  const { language } = frame
  const say = words(language)
  return (
    <>
      <Table
        language={language}
        id="people"
        caption={say('delegation.people')}
        rows={file.people}
        rowKey={(person) => person.id}
        empty={say('delegation.people.none')}
        columns={columnsOf(language, props.references)}
      />
      {mayChange &&
        file.people
          .filter(({ state }) => state === 'confirmed')
          .map((person) => <PersonActions key={person.id} language={language} person={person} />)}
    </>
  )
}

function columnsOf(language: Language, references: ReadonlyMap<string, string>): Column<Person>[] {
  const say = words(language)
  return [
    {
      key: 'name',
      head: say('delegation.person'),
      rowHead: true,
      cell: (person) => (
        <a class="ds-link" href={registrationOf(person.id)}>
          <PersonName name={person.fullName} honorific={person.honorific} />
        </a>
      ),
    },
    {
      key: 'capacity',
      head: say('delegation.capacity'),
      cell: ({ role, title, takesSeat }) => (
        <>
          {say(`personRole.${role}`)}
          {!takesSeat && ` (${say('delegation.outside')})`}
          {title && (
            <>
              <br />
              <bdi>{title}</bdi>
            </>
          )}
        </>
      ),
    },
    {
      key: 'address',
      head: say('delegation.address'),
      cell: ({ email }) =>
        email ? <bdi dir="ltr">{email}</bdi> : <Tag state="attention">{say('delegation.noAddress')}</Tag>,
    },
    {
      key: 'sponsorship',
      head: say('delegations.sponsorship'),
      cell: ({ sponsorship }) => say(`sponsorship.${sponsorship}`),
    },
    {
      key: 'state',
      head: say('delegation.state'),
      cell: ({ state }) => <Tag state={personTags[state]}>{say(`personState.${state}`)}</Tag>,
    },
    {
      key: 'note',
      head: say('delegation.note'),
      cell: ({ noteId }) => (
        <a class="ds-link" href={notePath(noteId)}>
          <bdi>{references.get(noteId) ?? say('home.mine.note')}</bdi>
        </a>
      ),
    },
  ]
}
