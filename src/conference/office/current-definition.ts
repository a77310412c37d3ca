import { desc, eq, max } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/database.ts'
import type { Definition } from '../definition/definition.ts'
import { definitionVersions } from '../schema.ts'

/** A definition that was applied. `appliedBy` is 'system' or 'staff:<id>'. */
export type AppliedDefinition = {
  definition: Definition
  version: number
  appliedAt: Date
  appliedBy: string
}

/** A version without its content, for the history. */
export type AppliedVersion = Omit<AppliedDefinition, 'definition'> & { hash: string }

/** The definition in force: the highest version that was applied; undefined before the first. */
export async function currentDefinition(
  drizzle: Database['drizzle'] | Transaction,
  conferenceId: string,
): Promise<AppliedDefinition | undefined> {
  const [found] = await drizzle
    .select()
    .from(definitionVersions)
    .where(eq(definitionVersions.conferenceId, conferenceId))
    .orderBy(desc(definitionVersions.version))
    .limit(1)
  return found && { ...found, definition: found.definition as Definition }
}

/** The number of the version in force; 0 before the first. One look at an index. */
export async function currentVersion(
  drizzle: Database['drizzle'] | Transaction,
  conferenceId: string,
): Promise<number> {
  const [found] = await drizzle
    .select({ version: max(definitionVersions.version) })
    .from(definitionVersions)
    .where(eq(definitionVersions.conferenceId, conferenceId))
  return found?.version ?? 0
}

/** All versions that were applied, the newest first. */
export function definitionHistory({ drizzle }: Database, conferenceId: string): Promise<AppliedVersion[]> {
  const { version, hash, appliedAt, appliedBy } = definitionVersions
  return drizzle
    .select({ version, hash, appliedAt, appliedBy })
    .from(definitionVersions)
    .where(eq(definitionVersions.conferenceId, conferenceId))
    .orderBy(desc(version))
}
