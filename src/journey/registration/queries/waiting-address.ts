import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { addressChanges, registrations } from '../schema.ts'

/** The new address of a registration that waits to be confirmed. */
export async function waitingAddress(
  tx: Database['drizzle'] | Transaction,
  registrationId: string,
): Promise<string | undefined> {
  const [change] = await tx
    .select({ newAddress: addressChanges.newAddress })
    .from(addressChanges)
    .where(and(eq(addressChanges.registrationId, registrationId), isNull(addressChanges.endedAt)))
  return change?.newAddress
}

/** Of some people: those whose new address waits to be confirmed. */
export async function waitingForAddress(
  tx: Database['drizzle'] | Transaction,
  personIds: readonly string[],
): Promise<Set<string>> {
  const found = await tx
    .select({ personId: registrations.personId })
    .from(addressChanges)
    .innerJoin(registrations, eq(registrations.id, addressChanges.registrationId))
    .where(and(inArray(registrations.personId, [...personIds]), isNull(addressChanges.endedAt)))
  return new Set(found.map(({ personId }) => personId))
}
