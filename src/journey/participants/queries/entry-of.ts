import { and, eq, inArray, isNull } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { delegations, people } from '../../nomination/schema.ts'
import { registrations } from '../../registration/schema.ts'
import { listCorrections } from '../schema.ts'

/** A confirmed person's entry: as the Note has it, as the registration has it, and the correction that holds. */
export async function entryOf(tx: Database['drizzle'] | Transaction, conferenceId: string, personId: string) {
  const [found] = await tx
    .select({
      person: people,
      registration: registrations,
      correction: listCorrections,
      names: invitees.names,
    })
    .from(people)
    .innerJoin(delegations, eq(delegations.id, people.delegationId))
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .leftJoin(registrations, and(eq(registrations.personId, people.id), eq(registrations.state, 'submitted')))
    .leftJoin(listCorrections, and(eq(listCorrections.personId, people.id), isNull(listCorrections.endedAt)))
    .where(
      and(eq(people.id, personId), eq(people.state, 'confirmed'), eq(delegations.conferenceId, conferenceId)),
    )
  return found
}

/** What the List takes where nothing was corrected. */
export function uncorrected({ person, registration }: NonNullable<Awaited<ReturnType<typeof entryOf>>>) {
  const name = registration?.badgeName ?? person.fullName
  const honorific = registration?.honorific ?? person.honorific
  return {
    name: [honorific, name].filter(Boolean).join(' '),
    title: (registration?.office ?? person.title) || null,
    organisation: (registration?.organisation ?? person.organisation) || null,
  }
}

/** Who asked for the corrections that hold, by person. */
export async function askedBy(
  tx: Database['drizzle'] | Transaction,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const found = await tx
    .select({ personId: listCorrections.personId, askedBy: listCorrections.askedBy })
    .from(listCorrections)
    .where(and(inArray(listCorrections.personId, [...personIds]), isNull(listCorrections.endedAt)))
  return new Map(found.map((correction) => [correction.personId, correction.askedBy]))
}
