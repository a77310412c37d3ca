import { join } from 'node:path'
import type { Definition } from './conference/definition/definition.ts'
import { loadDefinition } from './conference/definition/load-definition.ts'
import { problemInWords } from './conference/definition/problem.ts'
import { definitionInForce } from './conference/office/definition-in-force.ts'
import type { Office } from './conference/office/office.ts'
import { openConference } from './conference/office/open-conference.ts'
import type { Clock } from './platform/clock/clock.ts'
import { type Database, openDatabase } from './platform/database/database.ts'
import { migrate } from './platform/database/migrate.ts'
import { openDocuments } from './platform/documents/documents.ts'
import { sealedStore } from './platform/files/file-store.ts'
import { sealOlderFiles } from './platform/files/seal-older-files.ts'
import { PlainProblem } from './platform/plain-problem.ts'
import { rootPath } from './platform/root.ts'
import { demonstrationKey, type KeyPlace, type Keyring, openKeyring } from './platform/sealing/keyring.ts'
import { openSeals, type Seals, withoutSeals } from './platform/sealing/seals.ts'
import type { Settings } from './platform/settings/settings.ts'
import { reactions } from './reactions.ts'

/** Opens the database that the settings name, brought to its newest form. */
export async function openData(settings: Settings, log: (error: Error) => void): Promise<Database> {
  const database = await openDatabase({ url: settings.databaseUrl, folder: settings.dataFolder, log })
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Opens the office of the conference that the settings name, upon an open database. */
export async function openOffice(settings: Settings, database: Database, clock: Clock): Promise<Office> {
  const conference = await openConference(database, clock, definitionOf(settings))
  const inForce = await definitionInForce(database, conference.id)
  const seals = await sealsOf(settings, database, conference.id)
  const files = sealedStore(join(settings.dataFolder, 'sealed', 'files'), seals)
  await sealOlderFiles(settings.dataFolder, files)
  return {
    conference,
    definition: inForce.definition,
    definitionVersion: inForce.version,
    refresh: async () => void (await Promise.all([inForce.refresh(), seals.refresh()])),
    database,
    clock,
    files,
    documents: openDocuments(),
    seals,
    settings,
    stage: {
      database,
      clock,
      conferenceId: conference.id,
      reactions,
      mailDomain: new URL(settings.baseUrl).hostname,
    },
  }
}

/** The master keys that the settings name; the demonstration's own. undefined: none is set. */
export function keyringOf({ demonstration, dataFolder, key }: Settings): Keyring | undefined {
  return openKeyring(keyPlaceOf({ demonstration, dataFolder, key }))
}

/** Where the master key is. The demonstration makes its own when there is none. */
export function keyPlaceOf({
  demonstration,
  dataFolder,
  key,
}: Pick<Settings, 'demonstration' | 'dataFolder' | 'key'>): KeyPlace {
  return demonstration ? demonstrationKey(dataFolder) : key
}

async function sealsOf(settings: Settings, database: Database, conferenceId: string): Promise<Seals> {
  const keyring = keyringOf(settings)
  return keyring ? openSeals(database, conferenceId, keyring) : withoutSeals()
}

/** The definition in the conference's folder. Throws a `PlainProblem` that names each file and line to mend. */
export function definitionOf({ conferenceFolder }: Pick<Settings, 'conferenceFolder'>): Definition {
  const loaded = loadDefinition(rootPath(conferenceFolder))
  if (loaded.ok) return loaded.definition
  const problems = loaded.problems.map(problemInWords).join('\n')
  throw new PlainProblem(
    `The conference in ${conferenceFolder} cannot be used:\n${problems}`,
    'Mend these lines and start again.',
  )
}
