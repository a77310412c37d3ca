import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { addressChanges } from '../schema.ts'

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
