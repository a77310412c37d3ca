import { eq } from 'drizzle-orm'
import { createApp } from '../src/app.ts'
import { accounts } from '../src/platform/auth/schema.ts'
import { openSession } from '../src/platform/auth/sessions.ts'
import { listen } from '../src/server.ts'
import { anOffice, print } from './parts/an-office.ts'
import { fillUpTo } from './parts/many-people.ts'

// The List of Participants with 300, 3,000 and 30,000 people who have registered: its page, a file of each kind, an edition.
// One request after the other, the first one not counted.

const { office, close } = await anOffice()
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
const origin = `http://127.0.0.1:${app.port}`

for (const [edition, people] of [300, 3000, 30000].entries()) {
  await fillUpTo(office, people)
  await registerAll()
  const few = people > 3000 ? 5 : 20
  print(`${people} people`)
  await time('page', few * 5, () => get('/desk/participants'))
  await time('last page', few * 5, () => get('/desk/participants?page=9999'))
  await time('workbook', few, () => get('/desk/participants/file?format=xlsx&list=fr'))
  await time('PDF', few > 5 ? 5 : 2, () => get('/desk/participants/file?format=pdf&list=fr'))
  const issue = { kind: 'provisional', counted: 'registered', seen: String(edition) }
  await time('edition', 1, () => post('/desk/participants/editions', issue), false)
}
await app.close()
await office.documents.stop()
await close()

/** Everybody has registered; one in fifty is off the List. */
async function registerAll(): Promise<void> {
  await office.database.pool.query(
    `insert into registrations (conference_id, person_id, state, version, on_list, created_at, submitted_at)
     select $1, id, 'submitted', 1, hashtext(id::text) % 50 <> 0, now(), now() from people on conflict do nothing`,
    [office.conference.id],
  )
  await office.database.pool.query('analyze')
}

async function get(path: string): Promise<void> {
  const answer = await fetch(origin + path, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
  await answer.arrayBuffer()
}

async function post(path: string, form: Record<string, string>): Promise<void> {
  const headers = { cookie, origin: office.settings.baseUrl }
  const body = new URLSearchParams(form)
  const answer = await fetch(origin + path, { method: 'POST', headers, body, redirect: 'manual' })
  if (answer.status !== 303) throw new Error(`${path} answers ${answer.status}`)
}

async function time(name: string, rounds: number, task: () => Promise<void>, warm = true): Promise<void> {
  if (warm) await task()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await task()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1).padStart(8)
  print(`  ${name.padEnd(10)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   of ${rounds}`)
}
