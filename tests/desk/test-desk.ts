import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Definition } from '../../src/conference/definition/definition.ts'
import { loadDefinition } from '../../src/conference/definition/load-definition.ts'
import type { Office } from '../../src/conference/office/office.ts'
import type { Role } from '../../src/conference/roles.ts'
import { conferences } from '../../src/conference/schema.ts'
import { withDeskFrame } from '../../src/faces/desk/desk-frame.ts'
import { accounts, grants } from '../../src/platform/auth/schema.ts'
import { clockAt } from '../../src/platform/clock/clock.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { type Act, type Actor, perform } from '../../src/platform/journal/act.ts'
import { rootPath } from '../../src/platform/root.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import type { DeskEnv } from '../../src/ui/desk-frame.ts'

/** A desk for tests: an office on a database, with one account, and a way to look at its pages. */
export type TestDesk = {
  office: Office
  account: { id: string; name: string; address: string }
  /** Performs an act as the account, at `at` where it is given. */
  act: <T>(change: (act: Act) => Promise<T>, at?: string) => Promise<T>
  /** A page as somebody with a role sees it. */
  look: (
    path: string,
    options?: LookOptions,
  ) => Promise<{ status: number; text: string; location: string | null }>
}

type LookOptions = { role?: Role; language?: 'en' | 'fr' | 'ar'; post?: Record<string, string> }

/** Opens a conference of its own in the database; its clock stands at `now`. `routes` are mounted as the office has them. */
export async function testDesk(database: Database, routes: Hono<DeskEnv>[], now: string): Promise<TestDesk> {
  const definition = await phnomPenh()
  const conference = { id: randomUUID(), slug: `test-${randomUUID()}` }
  await database.drizzle.insert(conferences).values({ ...conference, createdAt: new Date(now) })
  const account = { id: randomUUID(), name: 'Ana Ferreira', address: `${randomUUID()}@staff.example` }
  await database.drizzle.insert(accounts).values(account)
  await database.drizzle
    .insert(grants)
    .values({ accountId: account.id, conferenceId: conference.id, role: 'intake' })

  const office = {
    conference,
    definition: () => definition,
    definitionVersion: () => 1,
    database,
    clock: clockAt(now),
    settings: readSettings({ VERBALE_DATA: '/nonexistent' }, true),
  } as unknown as Office
  const actor: Actor = { kind: 'staff', id: account.id, name: account.name }
  const act = <T>(change: (act: Act) => Promise<T>, at = now) =>
    perform({ database, conferenceId: conference.id, reactions: [], clock: clockAt(at) }, actor, change)

  const look = async (path: string, { role = 'manager', language = 'en', post }: LookOptions = {}) => {
    const app = new Hono<DeskEnv>()
      .use(async (c, next) => {
        c.set('office', office)
        c.set('who', { account, roles: [role] })
        c.set('language', language)
        c.set('perform', act)
        await next()
      })
      .use(withDeskFrame)
    for (const each of routes) app.route('/', each)
    const response = await app.request(path, post && { method: 'POST', body: new URLSearchParams(post) })
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    }
  }
  return { office, account, act, look }
}

async function phnomPenh(): Promise<Definition> {
  const loaded = await loadDefinition(rootPath('conferences/phnom-penh-2023'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.definition
}
