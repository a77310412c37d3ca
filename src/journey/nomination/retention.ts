import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Erasure } from '../../conference/office/erase-what-ended.ts'
import type { Act } from '../../platform/journal/act.ts'
import { delegations, people } from './schema.ts'

/** Who came: that somebody held a seat, and from when to when, is all that stays of it. */
export const retention: Erasure[] = [{ kind: 'delegates', erase: erasePeople }]

async function erasePeople(act: Act): Promise<number> {
  const own = act.tx
    .select({ id: delegations.id })
    .from(delegations)
    .where(eq(delegations.conferenceId, act.conferenceId))
  const erased = await act.tx
    .update(people)
    .set({
      ...{
        fullName: '',
        honorific: null,
        givenNames: null,
        familyName: null,
        title: null,
        organisation: null,
      },
      // Without its salt a digest in the journal proves nothing of anybody.
      ...{ email: null, gender: null, salt: '' },
    })
    .where(and(inArray(people.delegationId, own), ne(people.fullName, '')))
    .returning({ id: people.id })
  return erased.length
}
