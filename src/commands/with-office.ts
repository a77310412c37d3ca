import type { Office } from '../conference/office/office.ts'
import { openData, openOffice } from '../open-office.ts'
import { type Clock, machineClock } from '../platform/clock/clock.ts'
import { openDemonstrationClock } from '../platform/clock/demonstration-clock.ts'
import { demonstrationClock } from '../platform/clock/schema.ts'
import { dataFolder } from '../platform/database/data-folder.ts'
import type { Database } from '../platform/database/database.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { readSettings, type Settings, SettingsProblem } from '../platform/settings/settings.ts'

/** The settings of this environment, or a `PlainProblem` that says what to set. */
export function settingsHere(demonstration: boolean): Settings {
  try {
    return readSettings({ ...process.env, VERBALE_DATA: dataFolder(process.env) }, demonstration)
  } catch (error) {
    if (error instanceof SettingsProblem) throw new PlainProblem(error.message)
    throw error
  }
}

/** Opens the data for a command, and closes it whatever happens. */
export async function withData<T>(settings: Settings, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openData(settings, complain)
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}

/** Opens the office for a command: the demonstration's data is recognised by its clock. */
export async function withOffice<T>(use: (office: Office) => Promise<T>): Promise<T> {
  const settings = settingsHere(false)
  return withData(settings, async (database) => {
    const [row] = await database.drizzle.select().from(demonstrationClock)
    const clock: Clock = row ? await openDemonstrationClock(database, row.at) : machineClock
    return use(await openOffice({ ...settings, demonstration: Boolean(row) }, database, clock))
  })
}

function complain(error: Error): void {
  process.stderr.write(`The connection to the database was lost: ${error.message}\n`)
}
