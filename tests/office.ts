import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, expect } from 'vitest'
import { createApp } from '../src/app.ts'
import { approveLanguage } from '../src/conference/office/language-approval.ts'
import type { Office } from '../src/conference/office/office.ts'
import { loadDemonstrationRegistry } from '../src/conference/registry/demonstration.ts'
import type { Role } from '../src/conference/roles.ts'
import { openAccounts } from '../src/demonstration/accounts.ts'
import { openOffice } from '../src/open-office.ts'
import { accounts } from '../src/platform/auth/schema.ts'
import { openSession } from '../src/platform/auth/sessions.ts'
import { clockAt } from '../src/platform/clock/clock.ts'
import type { Database } from '../src/platform/database/database.ts'
import { type Act, perform, theSystem } from '../src/platform/journal/act.ts'
import { readSettings } from '../src/platform/settings/settings.ts'
import { freshDatabase } from './database/fresh-database.ts'

/** An office under test: its pages answer `visit` and `send`; `act` changes something as the system. */
export type TestOffice = {
  office: Office
  database: Database
  visit: (path: string, as?: Role) => Promise<Response>
  send: (path: string, form: Record<string, string | string[]>, as?: Role) => Promise<Response>
  /** Sends a form with files. */
  upload: (path: string, form: Record<string, string | File>, as?: Role) => Promise<Response>
  act: <T>(change: (act: Act) => Promise<T>) => Promise<T>
  /** The next visit in this role signs in anew. */
  forget: (as: Role) => Promise<void>
}

const origin = 'http://localhost:3000'

/** An office of the first conference on a database of its own, at the demonstration's hour, with its accounts and registry. */
export async function testOffice(at = '2023-09-05T09:00:00+02:00', conference?: string): Promise<TestOffice> {
  const { database } = await freshDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'verbale-office-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const settings = readSettings(
    { VERBALE_DATA: folder, ...(conference ? { VERBALE_CONFERENCE: conference } : {}) },
    true,
  )
  const office = await openOffice(settings, database, clockAt(at))
  await openAccounts(database, office.conference.id)
  const act = <T>(change: (act: Act) => Promise<T>) => perform(office.stage, theSystem, change)
  await act(async (one) => {
    await loadDemonstrationRegistry(one, office.definition())
    for (const language of ['fr', 'es', 'ar', 'km'] as const) await approveLanguage(one, language)
  })

  const failures: Record<string, unknown>[] = []
  const app = createApp(office, (line) => failures.push(line))
  afterEach(() => {
    // What no page expected is a failure of the test that met it.
    expect(failures.splice(0)).toEqual([])
  })
  const cookies = new Map<Role, string>()
  const headersOf = async (as: Role | undefined) => {
    if (as && !cookies.has(as)) cookies.set(as, await cookieOf(database, as))
    return { origin, host: 'localhost:3000', ...(as ? { cookie: cookies.get(as) ?? '' } : {}) }
  }
  return {
    office,
    database,
    act,
    forget: async (as) => {
      cookies.delete(as)
    },
    visit: async (path, as) => app.request(origin + path, { headers: await headersOf(as) }),
    send: async (path, form, as) =>
      app.request(origin + path, {
        method: 'POST',
        headers: { ...(await headersOf(as)), 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(
          Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
        ),
      }),
    upload: async (path, form, as) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(form)) body.append(name, value)
      return app.request(origin + path, { method: 'POST', headers: await headersOf(as), body })
    },
  }
}

async function cookieOf(database: Database, role: Role): Promise<string> {
  const [account] = await database.drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.address, `${role}@apminebanconvention.example`))
  if (!account) throw new Error(`Nobody is ${role}`)
  return `verbale-session=${await openSession(database, account.id)}`
}
