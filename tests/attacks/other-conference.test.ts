import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Office } from '../../src/conference/office/office.ts'
import { loadDemonstrationRegistry } from '../../src/conference/registry/demonstration.ts'
import { doors } from '../../src/doors.ts'
import { openOffice } from '../../src/open-office.ts'
import { makePersonalLink, personalLink } from '../../src/platform/auth/personal-links.ts'
import { openVisit } from '../../src/platform/auth/visits.ts'
import { type Act, perform, theSystem } from '../../src/platform/journal/act.ts'
import { cast } from '../cast.ts'
import { confirmed } from '../confirmed.ts'
import { noteFrom } from '../notes.ts'
import { testOffice } from '../office.ts'
import { pagesWith } from '../pages.ts'
import { crawl } from './crawl.ts'

// Two conferences in one database: whoever manages the first finds nothing of the second and changes nothing in it.

const t = await testOffice()
const { pool } = t.database
const planted = 'Planted NOWHERE'
let other: Office
let ids: string[]
let personId: string

beforeAll(async () => {
  const before = new Set(await allIds())
  const conferenceFolder = 'tests/fixtures/conferences/harbour-dialogue-2024'
  other = await openOffice({ ...t.office.settings, conferenceFolder }, t.database, t.office.clock)
  const act = <T>(change: (act: Act) => Promise<T>) => perform(other.stage, theSystem, change)
  await act((one) => loadDemonstrationRegistry(one, other.definition()))
  const there = { database: t.database, office: other, act }
  const someone = { ...cast.nakitto, fullName: planted, email: 'planted@nowhere.example' }
  const [person] = await confirmed(there, 'MLT', [someone])
  personId = person?.id ?? ''
  await noteFrom(there, 'MLT', [someone], { subject: planted, reference: planted, senderName: planted })
  const { rows } = await pool.query<{ id: string }>(
    `(select id from invitees where conference_id = $1 limit 1)
      union all (select channels.id from channels join invitees on invitees.id = invitee_id where conference_id = $1 limit 1)`,
    [other.conference.id],
  )
  const made = (await allIds()).filter((id) => !before.has(id) && id !== other.conference.id)
  ids = [...made, ...rows.map(({ id }) => id)]
})

describe('The manager of another conference', () => {
  it('finds nothing of this one by any address', async () => {
    expect(ids.length).toBeGreaterThan(5)
    for (const [method, pattern] of withNames()) {
      if (method !== 'GET') continue
      for (const id of ids) {
        const path = addressOf(pattern, id)
        const answer = await t.visit(path, 'manager')
        expect([path, answer.status === 200]).toEqual([path, false])
        expect([path, (await answer.text()).includes('NOWHERE')]).toEqual([path, false])
      }
    }
  })

  it('changes nothing in this one by any form', async () => {
    const before = await contentOf(other.conference.id)
    for (const [method, pattern] of withNames()) {
      if (method !== 'POST') continue
      for (const id of ids)
        await t.send(addressOf(pattern, id), { version: '1', reason: 'Because' }, 'manager')
    }
    expect(await contentOf(other.conference.id)).toEqual(before)
  })

  it('sees nothing of this one in any list, search or figure', async () => {
    const simple = doors.filter(([method, path]) => method === 'GET' && !path.includes(':'))
    const pages = await crawl({
      from: [...simple.map(([, path]) => path), '/desk/search?q=NOWHERE', '/desk/search?q=planted'],
      visit: (path) => t.visit(path, 'manager'),
      most: 150,
    })
    const text = (page: string) => page.replaceAll(/value="[^"]*"|<title>.*?<\/title>|[?&]q=[^"&]*/g, '')
    expect(pages.filter((page) => text(page.text).includes(planted)).map(({ path }) => path)).toEqual([])
  })
})

it('A link or a visit of one conference opens nothing in another', async () => {
  const { drizzle } = t.database
  const subject = {
    conferenceId: other.conference.id,
    purpose: 'registration' as const,
    subjectId: personId,
    address: 'planted@nowhere.example',
  }
  const token = await drizzle.transaction((tx) => makePersonalLink(tx, subject))
  const link = await personalLink(t.database, other.conference.id, 'registration', token)
  if (!link) throw new Error('The link is not there')
  const cookie = `verbale-visit=${await openVisit(t.database, link)}`

  expect((await t.send(`/registration/links/${token}`, {})).status).toBe(404)
  const here = pagesWith(
    createApp(t.office, () => {}),
    cookie,
  )
  expect((await here.visit('/registration')).headers.get('location')).toBe('/registration/link')
  const there = pagesWith(
    createApp(other, () => {}),
    cookie,
  )
  expect((await there.visit('/registration')).headers.get('location')).toBeNull()
})

function withNames() {
  return doors.filter(([, pattern]) => pattern.startsWith('/desk') && pattern.includes(':'))
}

function addressOf(pattern: string, id: string): string {
  return pattern.replace('/languages/:language', '/languages/fr').replaceAll(/:\w+/g, id)
}

/** The ids of everything that has one. */
async function allIds(): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'
        and table_name not in ('invitees', 'channels')`,
  )
  const found = await Promise.all(
    tables.map(({ name }) => pool.query<{ id: string }>(`select id from "${name}"`)),
  )
  return found.flatMap(({ rows }) => rows.map(({ id }) => id))
}

/** Everything that stands under a conference, table by table. */
async function contentOf(conferenceId: string): Promise<Record<string, unknown>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'conference_id'`,
  )
  const found: Record<string, unknown> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query(
      `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as content, count(*)
         from "${name}" t where conference_id = $1`,
      [conferenceId],
    )
    found[name] = rows[0]
  }
  return found
}
