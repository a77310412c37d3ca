import { eq } from 'drizzle-orm'
import { createApp } from '../src/app.ts'
import { search } from '../src/faces/desk/search/search.ts'
import { accounts } from '../src/platform/auth/schema.ts'
import { openSession } from '../src/platform/auth/sessions.ts'
import { listen } from '../src/server.ts'
import { anOffice, print } from './parts/an-office.ts'
import { load } from './parts/load.ts'
import { fillUpTo } from './parts/many-people.ts'

// Search, queue and delegations with 300, 3,000 and 30,000 people, one request after the other: p50 and p99.

const words = [
  'kouame',
  'okelo',
  'sok',
  'nakitto grace',
  'haddad',
  'a1b',
  'p2@bench',
  'petrovic',
  'nguyen',
  'zzzz',
]

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
for (const people of [300, 3000, 30000]) {
  await fillUpTo(office, people)
  const times: number[] = []
  for (let round = 0; round < 6; round++)
    for (const word of words) {
      const began = performance.now()
      await search(office.database, office.conference.id, word, 'en')
      if (round > 0) times.push(performance.now() - began)
    }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  print(`${people} people`)
  say('search', at(0.5), at(0.99))
  for (const [name, path] of [
    ['queue', '/desk/notes'],
    ['delegations', '/desk/delegations'],
    ['desk', '/desk'],
  ] as const) {
    const { p50, p99 } = await load(`http://127.0.0.1:${app.port}${path}`, { cookie }, 1, 3)
    say(name, p50, p99)
  }
}
await app.close()
await close()

function say(name: string, p50: number, p99: number): void {
  print(`  ${name.padEnd(12)} p50 ${p50.toFixed(1).padStart(7)} ms   p99 ${p99.toFixed(1).padStart(7)} ms`)
}
