import { desc, eq } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { type RegistrationVersion, registrationVersions } from '../schema.ts'

/** What was sent and when, the latest first. */
export function versionsOf({ drizzle }: Database, registrationId: string): Promise<RegistrationVersion[]> {
  return drizzle
    .select()
    .from(registrationVersions)
    .where(eq(registrationVersions.registrationId, registrationId))
    .orderBy(desc(registrationVersions.number))
}
