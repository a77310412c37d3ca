import '../events.ts'
import { eq } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { type Person, people } from '../schema.ts'
import { lockPerson } from './load-delegation.ts'

/**
 * Takes a person off a delegation, at the word of a Note: the seat is free again. `replaced`: somebody else
 * takes it. Doing it twice changes nothing. What later steps hold for the person, they undo by reaction.
 */
export async function withdrawPerson(
  act: Act,
  personId: string,
  word: { noteId: string | null; replaced: boolean; reason?: string },
): Promise<Person | undefined> {
  const found = await lockPerson(act, personId)
  if (!found) return undefined
  if (found.person.state !== 'confirmed') return found.person

  const state = word.replaced ? 'replaced' : 'withdrawn'
  const [gone] = await act.tx
    .update(people)
    .set({ state, endedAt: act.at })
    .where(eq(people.id, personId))
    .returning()
  if (!gone) throw new Error('The person was locked and is gone')
  const about = [`person:${personId}`, `delegation:${gone.delegationId}`]
  if (word.noteId) about.push(`note:${word.noteId}`)
  record(act, word.replaced ? 'person.replaced' : 'person.withdrawn', {
    about,
    facts: {
      sponsorship: found.person.sponsorship,
      reasonGiven: Boolean(word.reason),
    },
    subject: gone,
  })
  return gone
}
