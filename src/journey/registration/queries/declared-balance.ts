import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { Seals } from '../../../platform/sealing/seals.ts'
import { delegations, people } from '../../nomination/schema.ts'
import { type Balance, balanceOf } from '../rules/balance.ts'
import { type Given, registrationAnswers, registrations } from '../schema.ts'
import { sealedAs } from './form-of.ts'

/**
 * NOM-6: what delegates say of themselves, as numbers: of the conference, or of some delegations. The answers are opened
 * here and nowhere shown; only sums leave.
 */
export async function declaredBalance(
  { drizzle }: Database,
  seals: Seals,
  conferenceId: string,
  delegationIds?: readonly string[],
): Promise<Balance> {
  const latest = sql`${registrationAnswers.version} = (
    select max(later.version) from ${registrationAnswers} later
    where later.registration_id = ${registrations.id} and later.section = 'statistics')`
  const rows = await drizzle
    .select({ id: registrations.id, sealed: registrationAnswers.sealed })
    .from(registrations)
    .innerJoin(people, eq(people.id, registrations.personId))
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .innerJoin(
      registrationAnswers,
      and(
        eq(registrationAnswers.registrationId, registrations.id),
        eq(registrationAnswers.section, 'statistics'),
      ),
    )
    .where(
      and(
        eq(registrations.conferenceId, conferenceId),
        eq(people.state, 'confirmed'),
        latest,
        delegationIds ? inArray(delegations.id, [...delegationIds]) : undefined,
      ),
    )
  return balanceOf(
    rows.flatMap(({ id, sealed }) => (sealed ? [seals.open<Given>(sealedAs(id, 'statistics'), sealed)] : [])),
  )
}
