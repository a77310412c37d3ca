import type { Clock } from '../../platform/clock/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Documents } from '../../platform/documents/documents.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Stage } from '../../platform/journal/act.ts'
import type { Seals } from '../../platform/sealing/seals.ts'
import type { Settings } from '../../platform/settings/settings.ts'
import type { Definition } from '../definition/definition.ts'

/** Everything that a running Verbale has at hand: one conference, its definition in force, and where things are kept. */
export type Office = {
  conference: { id: string; slug: string }
  /** The definition in force: the highest version that was applied. */
  definition: () => Definition
  /** Its version number. */
  definitionVersion: () => number
  /** Looks whether another process has applied a newer version, or made a new key. */
  refresh: () => Promise<void>
  database: Database
  /** The conference's clock. */
  clock: Clock
  files: FileStore
  /** Makes PDFs, in a thread that starts when one is asked for. */
  documents: Documents
  /** Seals what only few may read, and opens it again: `openSealed` does so with a line in the journal. */
  seals: Seals
  settings: Settings
  /** Where acts take place: the database, the clock and the reactions of all steps. */
  stage: Stage
}
