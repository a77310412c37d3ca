import '../events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { people } from '../../nomination/schema.ts'
import { entryOf, uncorrected } from '../queries/entry-of.ts'
import { listCorrections } from '../schema.ts'

/** How an entry is to read, and who asked for it. */
export type Correction = { name: string; title: string | null; organisation: string | null; askedBy: string }

const fields = ['name', 'title', 'organisation'] as const

/** An entry of the List reads from now on as the mission asks; what an earlier correction said ends. undefined: no such person. */
export async function correctEntry(act: Act, personId: string, given: Correction): Promise<true | undefined> {
  const entry = await locked(act, personId)
  if (!entry) return undefined
  const before = entry.correction ?? uncorrected(entry)
  const changed = fields.filter((field) => before[field] !== given[field])
  if (changed.length === 0) return true

  await endCorrection(act, personId)
  await act.tx
    .insert(listCorrections)
    .values({ ...given, personId, recordedAt: act.at, recordedBy: actorOf(act.by) })
  record(act, 'listEntry.corrected', {
    about: aboutOf(entry.person),
    facts: { fields: changed.map((field) => (field === 'name' ? 'fullName' : field)) },
    subject: { personId },
  })
  return true
}

/** The entry reads again as the badge or the Note has it. undefined: no such person. */
export async function restoreEntry(act: Act, personId: string): Promise<true | undefined> {
  const entry = await locked(act, personId)
  if (!entry) return undefined
  if (!entry.correction) return true
  await endCorrection(act, personId)
  record(act, 'listEntry.restored', { about: aboutOf(entry.person), subject: { personId } })
  return true
}

/** Two officers may correct the same entry: the later one waits, and sees what the first did. */
async function locked(act: Act, personId: string) {
  await act.tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
  return entryOf(act.tx, act.conferenceId, personId)
}

async function endCorrection(act: Act, personId: string): Promise<void> {
  await act.tx
    .update(listCorrections)
    .set({ endedAt: act.at })
    .where(and(eq(listCorrections.personId, personId), isNull(listCorrections.endedAt)))
}

function aboutOf(person: { id: string; delegationId: string }): string[] {
  return [`person:${person.id}`, `delegation:${person.delegationId}`]
}
