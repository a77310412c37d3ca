import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { afterAll } from 'vitest'
import { loadDefinition } from '../../src/conference/definition/load-definition.ts'
import { definitionInForce } from '../../src/conference/office/definition-in-force.ts'
import type { Office } from '../../src/conference/office/office.ts'
import { openConference } from '../../src/conference/office/open-conference.ts'
import { loadDemonstrationRegistry } from '../../src/conference/registry/demonstration.ts'
import type { Role } from '../../src/conference/roles.ts'
import { invitees } from '../../src/conference/schema.ts'
import { withDeskFrame } from '../../src/faces/desk/desk-frame.ts'
import { registryRoutesWith } from '../../src/faces/registry/routes.tsx'
import { reactions as nomination } from '../../src/journey/nomination/reactions.ts'
import { accounts } from '../../src/platform/auth/schema.ts'
import { clockAt } from '../../src/platform/clock/clock.ts'
import { openDocuments } from '../../src/platform/documents/documents.ts'
import { sealedStore } from '../../src/platform/files/file-store.ts'
import { perform, theSystem } from '../../src/platform/journal/act.ts'
import { rootPath } from '../../src/platform/root.ts'
import { openSeals } from '../../src/platform/sealing/seals.ts'
import { readSettings } from '../../src/platform/settings/settings.ts'
import type { DeskEnv } from '../../src/ui/desk-frame.ts'
import { freshDatabase } from '../database/fresh-database.ts'
import { testKeyring } from '../sealing/test-keyring.ts'

type Ask = { role?: Role; language?: 'en' | 'fr'; post?: Record<string, string> | FormData }

/** What a page answered; `words` is its text without tags. */
export type Answer = {
  status: number
  text: string
  words: string
  location: string | null
  headers: Headers
}

/** The desk's pages of the registry, with the demonstration's registry and a copy of the conference that may be changed. */
export type RegistryDesk = {
  office: Office
  /** The app, as the manager sees it. */
  app: Hono<DeskEnv>
  /** The folder of the conference's copy. */
  conference: string
  ask: (path: string, options?: Ask) => Promise<Answer>
  inviteeId: (code: string) => Promise<string>
}

const clock = clockAt('2023-09-05T07:00:00Z')
const account = {
  id: '7e1c0a9e-0000-4000-8000-000000000001',
  name: 'Ana Ferreira',
  address: 'ana@staff.example',
}

/** Opens such a desk; what it leaves is removed after the test file. */
export async function registryDesk(): Promise<RegistryDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-registry-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const conference = join(folder, 'conference')
  await cp(rootPath('conferences/phnom-penh-2023'), conference, { recursive: true })
  const office = await openOffice(folder, conference)
  await office.database.drizzle.insert(accounts).values(account)
  await perform(office.stage, theSystem, (act) => loadDemonstrationRegistry(act, office.definition()))

  return {
    office,
    app: appFor(office, {}),
    conference,
    async ask(path, options = {}) {
      const { post } = options
      const body = post instanceof FormData ? post : post && new URLSearchParams(post)
      const response = await appFor(office, options).request(path, body && { method: 'POST', body })
      const text = await response.text()
      return {
        status: response.status,
        text,
        words: text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
        location: response.headers.get('location'),
        headers: response.headers,
      }
    },
    async inviteeId(code) {
      const [found] = await office.database.drizzle
        .select({ id: invitees.id })
        .from(invitees)
        .where(and(eq(invitees.conferenceId, office.conference.id), eq(invitees.code, code)))
      if (!found) throw new Error(`No ${code}`)
      return found.id
    },
  }
}

async function openOffice(folder: string, conferenceFolder: string): Promise<Office> {
  const { database } = await freshDatabase()
  const loaded = loadDefinition(conferenceFolder)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const conference = await openConference(database, clock, loaded.definition)
  const { definition, version, refresh } = await definitionInForce(database, conference.id)
  const seals = await openSeals(database, conference.id, testKeyring())
  return {
    conference,
    definition,
    definitionVersion: version,
    refresh,
    database,
    clock,
    files: sealedStore(join(folder, 'sealed', 'files'), seals),
    documents: openDocuments(),
    seals,
    settings: { ...readSettings({ VERBALE_DATA: folder }, true), conferenceFolder },
    stage: { database, clock, conferenceId: conference.id, reactions: [nomination] },
  }
}

function appFor(office: Office, { role = 'manager', language = 'en' }: Ask): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .use(async (c, next) => {
      await office.refresh()
      c.set('office', office)
      c.set('who', { account, roles: [role] })
      c.set('language', language)
      c.set('perform', (change) => perform(office.stage, { kind: 'staff', ...account }, change))
      await next()
    })
    .use(withDeskFrame)
    .route(
      '/',
      registryRoutesWith(async () => 7),
    )
}
