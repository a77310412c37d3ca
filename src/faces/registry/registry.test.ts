import { mkdtempSync, rmSync } from 'node:fs'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { testRows } from '../../../tests/desk/test-rows.ts'
import { loadDefinition } from '../../conference/definition/load-definition.ts'
import { definitionInForce } from '../../conference/office/definition-in-force.ts'
import type { Office } from '../../conference/office/office.ts'
import { openConference } from '../../conference/office/open-conference.ts'
import { loadDemonstrationRegistry } from '../../conference/registry/demonstration.ts'
import type { Role } from '../../conference/roles.ts'
import { invitees } from '../../conference/schema.ts'
import { reactions as nomination } from '../../journey/nomination/reactions.ts'
import { accounts } from '../../platform/auth/schema.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { folderStore } from '../../platform/files/file-store.ts'
import { perform, theSystem } from '../../platform/journal/act.ts'
import { rootPath } from '../../platform/root.ts'
import { readSettings } from '../../platform/settings/settings.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { withDeskFrame } from '../desk/desk-frame.ts'
import { registryRoutesWith } from './routes.tsx'

const folder = mkdtempSync(join(tmpdir(), 'verbale-registry-'))
const clock = clockAt('2023-09-05T07:00:00Z')
const account = {
  id: '7e1c0a9e-0000-4000-8000-000000000001',
  name: 'Ana Ferreira',
  address: 'ana@staff.example',
}
let database: Database
let office: Office

beforeAll(async () => {
  database = (await freshDatabase()).database
  await cp(rootPath('conferences/phnom-penh-2023'), join(folder, 'conference'), { recursive: true })
  const loaded = loadDefinition(join(folder, 'conference'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const conference = await openConference(database, clock, loaded.definition)
  const { definition, version, refresh } = await definitionInForce(database, conference.id)
  const settings = {
    ...readSettings({ VERBALE_DATA: folder }, true),
    conferenceFolder: join(folder, 'conference'),
  }
  const stage = { database, clock, conferenceId: conference.id, reactions: [nomination] }
  office = {
    conference,
    definition,
    definitionVersion: version,
    refresh,
    database,
    clock,
    files: folderStore(join(folder, 'files')),
    settings,
    stage,
  }
  await database.drizzle.insert(accounts).values(account)
  await perform(stage, theSystem, (act) => loadDemonstrationRegistry(act, loaded.definition))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ask = { role?: Role; language?: 'en' | 'fr'; post?: Record<string, string> | FormData }

async function ask(path: string, { role = 'manager', language = 'en', post }: Ask = {}) {
  const app = new Hono<DeskEnv>()
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
  const body = post instanceof FormData ? post : post && new URLSearchParams(post)
  const response = await app.request(path, body && { method: 'POST', body })
  const text = await response.text()
  return {
    status: response.status,
    text,
    location: response.headers.get('location'),
    headers: response.headers,
  }
}

async function inviteeId(code: string): Promise<string> {
  const [found] = await database.drizzle
    .select({ id: invitees.id })
    .from(invitees)
    .where(and(eq(invitees.conferenceId, office.conference.id), eq(invitees.code, code)))
  if (!found) throw new Error(`No ${code}`)
  return found.id
}

const rowsOf = (html: string) => html.split('<tbody>')[1]?.split('</tbody>')[0]?.split('<tr>').length ?? 1
const withoutTags = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('The list of invitees', () => {
  it('counts who answered, who sent regrets, who has not replied yet', async () => {
    const rows = testRows(database, office.conference.id)
    await rows.note({ inviteeId: await inviteeId('UGA'), kind: 'nomination' })
    await rows.note({ inviteeId: await inviteeId('nmac-lk'), kind: 'nomination' })
    await rows.note({ inviteeId: await inviteeId('PER'), kind: 'question' })

    const { text } = await ask('/desk/invitees')
    expect(withoutTags(text)).toContain('288 invitees: 3 answered, 0 sent regrets, 285 have not replied yet.')
    expect(withoutTags((await ask('/desk/invitees?circle=state&answer=answered')).text)).toMatch(
      /Sri Lanka.*Uganda/,
    )
  })

  it('finds a State whatever the accents and the language, in the alphabet of the reader', async () => {
    for (const q of ['cote d’ivoire', "COTE D'IVOIRE", 'كوت ديفوار']) {
      const { text } = await ask(`/desk/invitees?${new URLSearchParams({ q })}`)
      expect(rowsOf(text) - 1).toBe(1)
      expect(withoutTags(text)).toContain('Côte d’Ivoire')
    }
    const french = withoutTags((await ask('/desk/invitees?circle=state', { language: 'fr' })).text)
    expect(french.indexOf('Allemagne')).toBeLessThan(french.indexOf('Arabie saoudite'))
  })

  it('stays light: a page has at most a hundred lines, and leads to the next with the choice kept', async () => {
    const { text } = await ask('/desk/invitees?circle=state')
    expect(rowsOf(text) - 1).toBe(100)
    expect(text).toContain('/desk/invitees?circle=state&amp;page=2')
    expect(Buffer.byteLength(text)).toBeLessThan(100_000)
  })
})

describe('The page of an invitee', () => {
  it('shows what is not confirmed as such, and what is invented as invented', async () => {
    const text = withoutTags((await ask(`/desk/invitees/${await inviteeId('JOR')}`)).text)
    expect(text).toContain('the Hashemite Kingdom of Jordan')
    expect(text).toContain('not confirmed')
    expect(text).toContain('invented for the demonstration')
    expect(text).toContain('unverified')
  })

  it('makes an exception with reason, author and date, and ends it', async () => {
    const id = await inviteeId('COL')
    const made = await ask(`/desk/invitees/${id}/exceptions`, {
      post: { term: 'representatives', value: '5', reason: 'Chairs a panel' },
    })
    expect([made.status, made.location]).toEqual([303, `/desk/invitees/${id}#exceptions`])
    const page = await ask(`/desk/invitees/${id}`)
    expect(withoutTags(page.text)).toContain(
      'Representatives (NOM-3) 5 Chairs a panel Ana Ferreira 5 Sept 2023',
    )

    const end = /action="([^"]+\/end)"/.exec(page.text)?.[1] ?? ''
    expect((await ask(end, { post: {} })).status).toBe(303)
    expect(withoutTags((await ask(`/desk/invitees/${id}`)).text)).toContain(
      'For this invitee 3 representatives',
    )
  })

  it('keeps what was typed when the form cannot be taken, and says what to do', async () => {
    const id = await inviteeId('COL')
    const { status, text } = await ask(`/desk/invitees/${id}/exceptions`, {
      post: { term: 'representatives', value: '3', reason: 'Long & good' },
    })
    expect(status).toBe(422)
    expect(withoutTags(text)).toContain('The letter already allows 3')
    expect(text).toContain('Long &amp; good')
  })

  it('refuses to end an exception that a delegation uses, and leaves everything as it was', async () => {
    const id = await inviteeId('CHL')
    await ask(`/desk/invitees/${id}/exceptions`, {
      post: { term: 'representatives', value: '4', reason: 'Two languages' },
    })
    const rows = testRows(database, office.conference.id)
    const delegation = await rows.delegation(id, { seats: 4 })
    const note = await rows.note({ inviteeId: id, kind: 'nomination' })
    for (const position of [1, 2, 3, 4])
      await rows.person(delegation.id, note.id, `Person ${position}`, { position })

    const page = await ask(`/desk/invitees/${id}`)
    const refused = await ask(/action="([^"]+\/end)"/.exec(page.text)?.[1] ?? '', { post: {} })
    expect(refused.status).toBe(422)
    expect(withoutTags(refused.text)).toContain('The delegation already has more people than that')
    expect(withoutTags((await ask(`/desk/invitees/${id}`)).text)).toContain('4 Two languages')
  })

  it('does not offer the form to those who only read, and is not found for what is no id', async () => {
    const { text } = await ask(`/desk/invitees/${await inviteeId('COL')}`, { role: 'intake' })
    expect(text).not.toContain('method="post" action="/desk/invitees')
    expect((await ask('/desk/invitees/nobody')).status).toBe(404)
  })
})

describe('The import', () => {
  const upload = (text: string) => {
    const form = new FormData()
    form.set('table', new File([text], 'contacts.csv'))
    return form
  }
  const table =
    'kind;name;channel;address\nstate;Ghana;geneva;ghana@mission.example\nstate;Gana;geneva;x@y.example\n'

  it('shows what it would do, stores that and no more, and says how much', async () => {
    const plan = await ask('/desk/registry/import', { post: upload(table) })
    expect(withoutTags(plan.text)).toContain('No State of this name. Did you mean Ghana?')
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(plan.text)?.[1] ?? ''
    const confirmed = { file: value('file'), digest: value('digest') }

    const done = await ask('/desk/registry/import/confirmation', { post: confirmed })
    expect([done.status, done.location]).toEqual([303, '/desk/invitees?imported=1'])
    expect((await ask(`/desk/invitees/${await inviteeId('GHA')}`)).text).toContain('ghana@mission.example')

    const again = await ask('/desk/registry/import/confirmation', { post: confirmed })
    expect(again.status).toBe(422)
    expect(withoutTags(again.text)).toContain('The registry has changed since you looked')
  })

  it('says what is wrong with a file', async () => {
    expect(withoutTags((await ask('/desk/registry/import', { post: upload('') })).text)).toContain(
      'Choose a file.',
    )
    const missing = await ask('/desk/registry/import', { post: upload('code;address\nUGA;x@y.example\n') })
    expect([missing.status, withoutTags(missing.text).includes('These columns are missing: kind.')]).toEqual([
      422,
      true,
    ])
    const gone = await ask('/desk/registry/import/confirmation', {
      post: { file: '../../etc/passwd', digest: 'x' },
    })
    expect(gone.status).toBe(422)
  })

  it('hands out a template and the registry', async () => {
    const csv = await ask('/desk/registry/export?format=csv')
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="phnom-penh-2023-registry.csv"')
    expect(csv.text).toContain('state,UGA,Uganda')
    expect((await ask('/desk/registry/import/template')).headers.get('content-type')).toContain(
      'spreadsheetml',
    )
  })
})

describe('The definition', () => {
  const change = async (from: string, to: string) => {
    const file = join(folder, 'conference', 'conference.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
  }
  const seen = (text: string) => ({
    hash: /name="hash" value="([^"]+)"/.exec(text)?.[1] ?? '',
    version: /name="version" value="([^"]+)"/.exec(text)?.[1] ?? '',
  })

  it('shows what a changed file would change, and applies it when the manager says so', async () => {
    expect(withoutTags((await ask('/desk/definition')).text)).toContain('there is nothing to apply')
    await change('closesOn: 2023-10-19', 'closesOn: 2023-10-20')

    const page = await ask('/desk/definition')
    const words = withoutTags(page.text)
    expect(words).toContain('Last day Thursday, 19 October 2023 Friday, 20 October 2023')
    expect(words).toContain('7 Notes in hand would change their points to clarify.')
    expect(office.definition().closesOn).toBe('2023-10-19')

    await change('closesOn: 2023-10-20', 'closesOn: 2023-10-21')
    expect((await ask('/desk/definition/application', { post: seen(page.text) })).status).toBe(422)
    const applied = await ask('/desk/definition/application', {
      post: seen((await ask('/desk/definition')).text),
    })
    expect(applied.status).toBe(303)
    const after = withoutTags((await ask('/desk/definition')).text)
    expect(after).toContain('Saturday, 21 October 2023')
    expect(after).toMatch(
      /2 5 Sept 2023.{0,12}Ana Ferreira 1 5 Sept 2023.{0,12}the system, at the first start/,
    )
  })

  it('names file and line of what cannot be used, and leaves in force what is', async () => {
    await change('representativesPerDelegation: 3', 'representativesPerDelegation: three')
    const page = withoutTags((await ask('/desk/definition')).text)
    expect(page).toMatch(/cannot be used; what is in force stays.*conference\.yaml.*\d/)
    expect((await ask('/desk/definition/application', { post: { hash: 'x', version: '2' } })).status).toBe(
      422,
    )
    await change('representativesPerDelegation: three', 'representativesPerDelegation: 3')
  })
})

describe('The languages', () => {
  it('wait for a person who answers for them', async () => {
    expect(withoutTags((await ask('/desk/languages')).text)).toMatch(/Français wait for an approval/)
    expect((await ask('/desk/languages/fr/approval', { post: {} })).status).toBe(303)
    expect(withoutTags((await ask('/desk/languages')).text)).toMatch(/Français leave: approved Ana Ferreira/)
    expect((await ask('/desk/languages/fr/withdrawal', { post: {} })).status).toBe(303)
    expect(withoutTags((await ask('/desk/languages')).text)).toMatch(/Français wait for an approval/)
    expect((await ask('/desk/languages/xx/approval', { post: {} })).status).toBe(404)
  })
})
