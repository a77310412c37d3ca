import '../events.ts'
import { eq } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { type Person, people } from '../schema.ts'
import { digestOfPerson, type NotAdmitted, notAdmitted } from './admit-person.ts'
import { lockPerson } from './load-delegation.ts'

/** What a person may change of what the Note says: where we write to, and in which language. */
export type PersonChange = Partial<Pick<Person, 'email' | 'language'>>

/** Changes where or how we write to a confirmed person. An address that a colleague of the delegation has is refused. */
export async function changePerson(
  act: Act,
  personId: string,
  change: PersonChange,
): Promise<Person | NotAdmitted | undefined> {
  const found = await lockPerson(act, personId)
  if (found?.person.state !== 'confirmed') return undefined
  const fields = (['email', 'language'] as const).filter(
    (field) => change[field] !== undefined && change[field] !== found.person[field],
  )
  if (fields.length === 0) return found.person

  const changed = await act.tx
    .transaction(async (savepoint) => {
      const [person] = await savepoint.update(people).set(change).where(eq(people.id, personId)).returning()
      return person
    })
    .catch(notAdmitted)
  if (!changed || typeof changed === 'string') return changed
  record(act, 'person.corrected', {
    about: [`person:${personId}`, `delegation:${changed.delegationId}`],
    facts: { fields, digest: digestOfPerson(changed) },
    subject: changed,
  })
  return changed
}
