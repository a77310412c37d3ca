import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { type DeliveryReport, deliveryReports } from '../../../platform/messages/delivery-reports/schema.ts'
import { messages } from '../../../platform/messages/schema.ts'
import type { Person } from '../../nomination/schema.ts'

/** The last report that a mail to the person's address came back; undefined where none did. */
export async function bounceOf({ drizzle }: Database, person: Person): Promise<DeliveryReport | undefined> {
  if (!person.email) return undefined
  const [found] = await drizzle
    .select({ report: deliveryReports })
    .from(deliveryReports)
    .innerJoin(messages, eq(messages.id, deliveryReports.messageId))
    .where(
      and(
        sql`${messages.about} @> array[${`person:${person.id}`}]::text[]`,
        inArray(messages.kind, ['personal-link', 'person-confirmed']),
        eq(deliveryReports.outcome, 'bounced'),
        sql`lower(${messages.toAddress}) = ${person.email.toLowerCase()}`,
      ),
    )
    .orderBy(desc(deliveryReports.at))
    .limit(1)
  return found?.report
}
