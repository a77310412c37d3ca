import { and, asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { delegations, people } from '../../nomination/schema.ts'
import { type Registration, registrations } from '../schema.ts'

/** What lists, badges and figures need of a confirmed person's registration; never an answer that is sealed. */
export type RegistrationFacts = Pick<
  Registration,
  | 'personId'
  | 'state'
  | 'badgeName'
  | 'ownScriptName'
  | 'sortName'
  | 'honorific'
  | 'office'
  | 'organisation'
  | 'submittedAt'
> & {
  delegationId: string
  /** Left off every published list by their own wish: false. */
  onList: boolean
  /** In which we write to the person. */
  language: string
}

/** The registrations of all who are confirmed now, by delegation and in the order of the Note. */
export async function registrationFacts(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
): Promise<RegistrationFacts[]> {
  const {
    personId,
    state,
    badgeName,
    ownScriptName,
    sortName,
    honorific,
    office,
    organisation,
    submittedAt,
    onList,
  } = registrations
  return tx
    .select({
      personId,
      delegationId: people.delegationId,
      state,
      badgeName,
      ownScriptName,
      sortName,
      honorific,
      office,
      organisation,
      submittedAt,
      onList,
      language: people.language,
    })
    .from(registrations)
    .innerJoin(people, eq(people.id, registrations.personId))
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .where(and(eq(registrations.conferenceId, conferenceId), eq(people.state, 'confirmed')))
    .orderBy(asc(people.delegationId), asc(people.position))
}
