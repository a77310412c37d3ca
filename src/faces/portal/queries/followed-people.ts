import { inArray } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import type { Invitee } from '../../../conference/schema.ts'
import { ownPeople } from '../../../journey/nomination/queries/own-people.ts'
import type { Person } from '../../../journey/nomination/schema.ts'
import {
  effectOf,
  findingsOfNotes,
  openFindings,
} from '../../../journey/note-verbale/queries/findings-of-notes.ts'
import type { Finding } from '../../../journey/note-verbale/rules/finding.ts'
import { sameName } from '../../../journey/note-verbale/rules/same-name.ts'
import type { Correspondence, NamedPerson } from '../../../journey/note-verbale/schema.ts'
import { waitingForAddress } from '../../../journey/registration/queries/waiting-address.ts'
import { registrations } from '../../../journey/registration/schema.ts'

/** How far a person is, as a mission follows it. Of the registration itself it sees nothing but the state. */
export type FollowedState =
  | 'being-verified'
  | 'to-clarify'
  | 'not-accepted'
  | 'confirmed'
  | 'link-sent'
  | 'registration-begun'
  | 'registered'
  | 'stepped-back'
  | 'withdrawn'
  | 'replaced'

/** One person of the delegation, as a mission follows it. */
export type FollowedPerson = Pick<
  Person,
  'id' | 'fullName' | 'honorific' | 'title' | 'organisation' | 'email' | 'role'
> & {
  state: FollowedState
  sponsorship: 'not-asked' | 'asked' | 'held'
  /** A change that the mission asked for is not dealt with yet. */
  waitsFor: 'correction' | 'withdrawal' | undefined
  mayChange: boolean
  /** Asks for another address, which waits to be confirmed. */
  asksForAddress: boolean
  /** What has to be clarified before the person can be confirmed. */
  points: Finding[]
}

/** The people of an invitee's delegation and those whom its messages name, each with its state. */
export async function followedPeople(office: Office, invitee: Invitee): Promise<FollowedPerson[]> {
  const { drizzle } = office.database
  const { people, named, notes } = await ownPeople(drizzle, invitee)
  const states = await registrationStates(
    office,
    people.map(({ id }) => id),
  )
  const asking = await waitingForAddress(
    drizzle,
    people.map(({ id }) => id),
  )
  const under = await findingsOfNotes(drizzle, office.definition(), notes)
  const changes = openChanges(notes, named)
  const isChange = (person: NamedPerson, note: Correspondence) =>
    note.kind === 'withdrawal' ||
    (note.kind === 'correction' &&
      (person.correctedId !== null || people.some(({ fullName }) => sameName(fullName, person.fullName))))

  return [
    ...people.map((person) => ({
      ...shown(person),
      state: stateOf(person, states.get(person.id)),
      sponsorship: person.sponsorship,
      waitsFor: person.state === 'confirmed' ? changes(person.id, person.fullName) : undefined,
      mayChange: person.state === 'confirmed',
      asksForAddress: person.state === 'confirmed' && asking.has(person.id),
      points: [],
    })),
    ...named
      .filter(({ person, note }) => person.decision !== 'taken-off' && !isChange(person, note))
      .filter(({ person, note }) => person.decision !== null || note.state !== 'settled')
      .map(({ person, note }) => {
        const found = under.get(note.id)
        const points = found
          ? openFindings(found).filter((finding) => concerns(finding, person.position))
          : []
        return {
          ...shown(person),
          state: stateOfNamed(person, points),
          points,
          sponsorship: person.sponsorship === 'asked' ? ('asked' as const) : ('not-asked' as const),
          waitsFor: changes(person.id, person.fullName),
          mayChange: person.decision === null,
          asksForAddress: false,
        }
      }),
  ]
}

function shown(person: Person | NamedPerson) {
  const { id, fullName, honorific, title, organisation, email, role } = person
  return { id, fullName, honorific, title, organisation, email, role }
}

function concerns(finding: Parameters<typeof effectOf>[0], position: number): boolean {
  return effectOf(finding) === 'person' && finding.person === position
}

function stateOfNamed({ decision }: NamedPerson, points: Finding[]): FollowedState {
  if (decision === 'not-accepted') return 'not-accepted'
  return points.length > 0 ? 'to-clarify' : 'being-verified'
}

function stateOf(person: Person, registration: string | undefined): FollowedState {
  if (person.state === 'withdrawn' || person.state === 'replaced') return person.state
  if (registration === 'submitted') return 'registered'
  if (registration === 'withdrawn') return 'stepped-back'
  if (registration === 'opened' || registration === 'draft') return 'registration-begun'
  return registration === 'link-sent' ? 'link-sent' : 'confirmed'
}

async function registrationStates({ database }: Office, ids: string[]): Promise<Map<string, string>> {
  const rows = await database.drizzle
    .select({ personId: registrations.personId, state: registrations.state })
    .from(registrations)
    .where(inArray(registrations.personId, ids))
  return new Map(rows.map(({ personId, state }) => [personId, state]))
}

/** What is asked for and not dealt with: corrections know the person, withdrawals its name. */
function openChanges(notes: Correspondence[], named: { person: NamedPerson; note: Correspondence }[]) {
  const open = notes.filter(({ state }) => state !== 'settled')
  const corrected = new Set(
    named
      .filter(
        ({ person, note }) => note.kind === 'correction' && note.state !== 'settled' && !person.decision,
      )
      .flatMap(({ person }) => person.correctedId ?? []),
  )
  const leaving = open
    .filter(({ kind }) => kind === 'withdrawal')
    .flatMap(({ reading }) => reading?.removed.map(({ fullName }) => fullName.value) ?? [])
  return (id: string, fullName: string) => {
    if (leaving.some((name) => sameName(name, fullName))) return 'withdrawal' as const
    return corrected.has(id) ? ('correction' as const) : undefined
  }
}
