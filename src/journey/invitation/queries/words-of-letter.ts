import type { Definition } from '../../../conference/definition/definition.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import type { Letter } from '../schema.ts'
import { definitionOfVersion } from './definition-of-version.ts'

/** In whose words a letter is: its definition, and for a corrigendum the one that held before. */
export type LetterWords = { definition: Definition; since: Definition | null }

/** The words of a letter: those that were signed, or those of the draft as it stands. */
export async function wordsOfLetter(
  tx: Database['drizzle'] | Transaction,
  { conferenceId, definitionVersion, sinceVersion }: Letter,
): Promise<LetterWords> {
  return {
    definition: await definitionOfVersion(tx, conferenceId, definitionVersion),
    since: sinceVersion === null ? null : await definitionOfVersion(tx, conferenceId, sinceVersion),
  }
}
