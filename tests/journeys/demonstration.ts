import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Office } from '../../src/conference/office/office.ts'
import { openDemonstration } from '../../src/demonstration/open-demonstration.ts'
import { openOffice } from '../../src/open-office.ts'
import { openDemonstrationClock } from '../../src/platform/clock/demonstration-clock.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import { type Running, runOffice } from '../../src/run-office.ts'
import { freshDatabase } from '../database/fresh-database.ts'

/** The demonstration, running on a free port with a database of its own, from 5 September 2023, 09:00 in Geneva. */
export async function runDemonstration(): Promise<{ address: string; office: Office; running: Running }> {
  const { database } = await freshDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'verbale-journey-'))
  const settings = readSettings({ VERBALE_DATA: folder, PORT: String(await freePort()) }, true)
  const clock = await openDemonstrationClock(database, new Date('2023-09-05T09:00:00+02:00'))
  const office = await openOffice(settings, database, clock)
  await openDemonstration(office)
  const running = await runOffice(office)
  afterAll(async () => {
    await running.close()
    await rm(folder, { recursive: true, force: true })
  })
  await running.untilIdle()
  return { address: `http://localhost:${running.port}`, office, running }
}

/** Chosen before the office starts: the links in its mails name it. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
