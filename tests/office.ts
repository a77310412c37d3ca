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
import { makePersonalLink, type Purpose, personalLink } from '../src/platform/auth/personal-links.ts'
import { accounts } from '../src/platform/auth/schema.ts'
import { openSession } from '../src/platform/auth/sessions.ts'
import { openVisit } from '../src/platform/auth/visits.ts'
import { clockAt } from '../src/platform/clock/clock.ts'
import type { Database } from '../src/platform/database/database.ts'
import { type Act, perform, theSystem } from '../src/platform/journal/act.ts'
import { readSettings } from '../src/platform/settings/settings.ts'
import { freshDatabase } from './database/fresh-database.ts'
import { type Pages, pagesWith } from './pages.ts'

/** An office under test: its pages answer `visit` and `send`; `act` changes something as the system. */
export type TestOffice = {
  office: Office
  database: Database
  visit: (path: string, as?: Role) => Promise<Response>
  send: (path: string, form: Record<string, string | string[]>, as?: Role) => Promise<Response>
  /** Sends a form with files. */
  upload: (path: string, form: Record<string, string | File>, as?: Role) => Promise<Response>
  /** The pages of a delegate ('registration', by a person's id) or of a mission ('portal', by a channel's id). */
  visitor: (purpose: Purpose, subjectId: string) => Promise<Pages>
  act: <T>(change: (act: Act) => Promise<T>) => Promise<T>
  /** The next visit in this role signs in anew. */
  forget: (as: Role) => Promise<void>
}

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
  const pagesOf = async (as: Role | undefined) => {
    if (as && !cookies.has(as)) cookies.set(as, await cookieOf(database, as))
    return pagesWith(app, as && cookies.get(as))
  }
  return {
    office,
    database,
    act,
    forget: async (as) => {
      cookies.delete(as)
    },
    visit: async (path, as) => (await pagesOf(as)).visit(path),
    send: async (path, form, as) => (await pagesOf(as)).send(path, form),
    upload: async (path, form, as) => (await pagesOf(as)).upload(path, form),
    visitor: async (purpose, subjectId) => pagesWith(app, await visitCookie(office, purpose, subjectId)),
  }
}

/** The cookie of somebody who opened a personal link, made as a leaving message makes it. */
export async function visitCookie({ database, conference }: Office, purpose: Purpose, subjectId: string) {
  const found = { conferenceId: conference.id, purpose, subjectId, address: 'visitor@state.example' }
  const token = await database.drizzle.transaction((tx) => makePersonalLink(tx, found))
  const link = await personalLink(database, conference.id, purpose, token)
  if (!link) throw new Error('The link is not there')
  return `verbale-visit=${await openVisit(database, link)}`
}

async function cookieOf(database: Database, role: Role): Promise<string> {
  const [account] = await database.drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.address, `${role}@apminebanconvention.example`))
  if (!account) throw new Error(`Nobody is ${role}`)
  return `verbale-session=${await openSession(database, account.id)}`
}
