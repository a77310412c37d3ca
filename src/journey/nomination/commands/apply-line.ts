import '../events.ts'
import { eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { termsOf } from '../../../conference/registry/exceptions.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { type Correspondence, namedPeople } from '../../note-verbale/schema.ts'
import type { Difference } from '../rules/difference.ts'
import { takesSeat } from '../rules/seats.ts'
import { type Point, standingOf } from '../rules/standing.ts'
import { type Delegation, type Person, people } from '../schema.ts'
import { admitPerson, digestOfPerson, type NotAdmitted, notAdmitted } from './admit-person.ts'
import { withdrawPerson } from './withdraw-person.ts'

/** What became of a line of the difference. `person`: who was admitted or taken off. */
export type AppliedLine = {
  line: Difference
  name: string
  personId?: string
  refused?: NotAdmitted | 'blocked'
}

/** In what work a line is applied. `replaces`: somebody else takes the seat of those who leave. */
export type Work = {
  act: Act
  definition: Definition
  note: Correspondence
  delegation: Delegation
  points: Point[]
  replaces: boolean
}

/** Applies one line of the difference. */
export async function applyLine(work: Work, line: Difference): Promise<AppliedLine> {
  switch (line.kind) {
    case 'removed':
      await withdrawPerson(work.act, line.person.id, { noteId: work.note.id, replaced: work.replaces })
      return { line, name: line.person.fullName, personId: line.person.id }
    case 'added':
      return addLine(work, line)
    case 'changed':
      return changeLine(work, line)
    case 'unchanged':
      await decide(work.act, line.named.id, line.person.id)
      return { line, name: line.person.fullName }
    case 'not-found':
      return { line, name: line.written }
  }
}

async function addLine(work: Work, line: Extract<Difference, { kind: 'added' }>): Promise<AppliedLine> {
  const { act, definition, delegation, note, points } = work
  const name = line.named.fullName
  const standing = standingOf(line.named.position, points)
  if (standing.confirmation.length > 0) return { line, name, refused: 'blocked' }

  const terms = await termsOf(act.tx, definition, delegation.inviteeId)
  const admission = { language: note.language ?? 'en', holdSponsorship: false }
  const admitted = await admitPerson(act, delegation, line.named, terms, admission)
  if (typeof admitted === 'string') return { line, name, refused: admitted }
  await decide(act, line.named.id, admitted.id)
  return { line, name, personId: admitted.id }
}

async function changeLine(work: Work, line: Extract<Difference, { kind: 'changed' }>): Promise<AppliedLine> {
  const { act, definition, delegation } = work
  const values: Partial<Person> = Object.fromEntries(line.changes.map(({ field, to }) => [field, to]))
  const terms = await termsOf(act.tx, definition, delegation.inviteeId)
  if (values.role) values.takesSeat = takesSeat(values.role, terms)

  const changed = await act.tx
    .transaction(async (savepoint) => {
      const [person] = await savepoint
        .update(people)
        .set(values)
        .where(eq(people.id, line.person.id))
        .returning()
      return person
    })
    .catch(notAdmitted)
  if (!changed) throw new Error('The person was there and is gone')
  if (typeof changed === 'string') return { line, name: line.person.fullName, refused: changed }

  await decide(act, line.named.id, changed.id)
  record(act, 'person.corrected', {
    about: [`person:${changed.id}`, `delegation:${changed.delegationId}`, `note:${work.note.id}`],
    facts: { fields: line.changes.map(({ field }) => field), digest: digestOfPerson(changed) },
    subject: changed,
  })
  return { line, name: changed.fullName }
}

async function decide(act: Act, namedId: string, personId: string): Promise<void> {
  await act.tx
    .update(namedPeople)
    .set({ decision: 'confirmed', decidedBy: actorOf(act.by), decidedAt: act.at, personId })
    .where(eq(namedPeople.id, namedId))
}
