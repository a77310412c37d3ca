import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import { type DeliveryReport, deliveryReports } from './schema.ts'

/** What the other side reported of a message, the oldest first. */
export function reportsOf({ drizzle }: Database, messageId: string): Promise<DeliveryReport[]> {
  return drizzle
    .select()
    .from(deliveryReports)
    .where(eq(deliveryReports.messageId, messageId))
    .orderBy(asc(deliveryReports.at), asc(deliveryReports.id))
}
