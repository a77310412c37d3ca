import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { createApp } from '../src/app.ts'
import type { OfficeEnv } from '../src/conference/office/env.ts'
import { confirmPeople } from '../src/journey/nomination/commands/confirm-people.ts'
import { accounts } from '../src/platform/auth/schema.ts'
import { openSession } from '../src/platform/auth/sessions.ts'
import { perform, theSystem } from '../src/platform/journal/act.ts'
import { listen } from '../src/server.ts'
import { anOffice, print, storeNotes } from './parts/an-office.ts'
import { load } from './parts/load.ts'

// Pages at 32 connections beside a bare Hono route, in one process with the client: compare within this run only.

const { office, close } = await anOffice()
const notes = await storeNotes(office, 300)
const first = notes[0] as (typeof notes)[number]
const done = await perform(office.stage, theSystem, (act) =>
  confirmPeople(act, office.definition(), first.noteId, { version: 1, people: [first.personId], held: [] }),
)
const delegation = done && typeof done !== 'string' ? done.delegation.id : ''
const [manager] = await office.database.drizzle
  .select()
  .from(accounts)
  .where(eq(accounts.address, 'manager@apminebanconvention.example'))
const cookie = `verbale-session=${await openSession(office.database, manager?.id ?? '')}`

const app = await listen(
  createApp(office, (line) => print(JSON.stringify(line))),
  0,
  '127.0.0.1',
)
const bare = await listen(
  new Hono<OfficeEnv>().get('/', (c) => c.html('<p>bare</p>')),
  0,
  '127.0.0.1',
)
const pages: [string, string, Record<string, string>][] = [
  ['bare Hono route', `http://127.0.0.1:${bare.port}/`, {}],
  ['public page', `http://127.0.0.1:${app.port}/en`, {}],
  ['queue with 300 Notes', `http://127.0.0.1:${app.port}/desk/notes`, { cookie }],
  ['verification page', `http://127.0.0.1:${app.port}/desk/notes/${notes[1]?.noteId}`, { cookie }],
  ['delegation page', `http://127.0.0.1:${app.port}/desk/delegations/${delegation}`, { cookie }],
]
for (const [name, url, headers] of pages) {
  const { perSecond, p50, p99 } = await load(url, headers)
  print(
    `${name.padEnd(22)} ${perSecond.toFixed(0).padStart(6)} requests/s   p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms`,
  )
}
await app.close()
await bare.close()
await close()
