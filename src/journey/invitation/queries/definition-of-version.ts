import { and, eq } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { definitionVersions } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'

/** Versions are never changed: one that was read is kept. */
const kept = new Map<string, Definition>()
const most = 8

/** A version of the definition as it was applied. Throws where there is none of that number. */
export async function definitionOfVersion(
  tx: Database['drizzle'] | Transaction,
  conferenceId: string,
  version: number,
): Promise<Definition> {
  const key = `${conferenceId} ${version}`
  const known = kept.get(key)
  if (known) return known
  const [found] = await tx
    .select({ definition: definitionVersions.definition })
    .from(definitionVersions)
    .where(and(eq(definitionVersions.conferenceId, conferenceId), eq(definitionVersions.version, version)))
  if (!found) throw new Error(`The definition has no version ${version}`)
  const definition = found.definition as Definition
  kept.set(key, definition)
  if (kept.size > most) kept.delete(kept.keys().next().value ?? '')
  return definition
}
