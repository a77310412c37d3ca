import type { Database } from '../../platform/database/database.ts'
import type { Definition } from '../definition/definition.ts'
import { type AppliedDefinition, currentDefinition, currentVersion } from './current-definition.ts'

/** The definition in force, kept in memory. */
export type DefinitionInForce = {
  definition: () => Definition
  version: () => number
  /** Asks the database for the version's number, and reads the definition where another process has applied one. */
  refresh: () => Promise<void>
}

/**
 * Keeps the definition in force at hand. Ask `refresh` before each request that reads it: one look at an index, so that
 * every process follows a version that any of them applied. Throws where no version was applied.
 */
export async function definitionInForce(
  database: Database,
  conferenceId: string,
): Promise<DefinitionInForce> {
  const read = async (): Promise<AppliedDefinition> => {
    const found = await currentDefinition(database.drizzle, conferenceId)
    if (!found) throw new Error('The conference has no definition')
    return found
  }
  let held = await read()

  return {
    definition: () => held.definition,
    version: () => held.version,
    async refresh() {
      if ((await currentVersion(database.drizzle, conferenceId)) === held.version) return
      const found = await read()
      if (found.version > held.version) held = found
    },
  }
}
