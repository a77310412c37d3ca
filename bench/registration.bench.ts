import { createApp } from '../src/app.ts'
import { submitRegistration } from '../src/journey/registration/commands/submit-registration.ts'
import { makePersonalLink, personalLink } from '../src/platform/auth/personal-links.ts'
import { openVisit } from '../src/platform/auth/visits.ts'
import { perform } from '../src/platform/journal/act.ts'
import { listen } from '../src/server.ts'
import { anOffice, print } from './parts/an-office.ts'
import { load } from './parts/load.ts'
import { fillUpTo } from './parts/many-people.ts'
import { delegate, fillRegistration, openRegistrations } from './parts/registered.ts'

// Six hundred delegates send their registrations, each twice at once: how many a second, and none stored twice. Then the
// weight of the form, and how many of its pages a second.

const { office, close } = await anOffice()
await fillUpTo(office, 600)
const people = await openRegistrations(office)
await inTurns(people, 8, (person) => fillRegistration(office, person))

const desk = { definition: office.definition(), seals: office.seals, baseUrl: office.settings.baseUrl }
const times: number[] = []
const began = performance.now()
await inTurns(people, 16, async (person) => {
  const from = performance.now()
  const send = () => perform(office.stage, delegate(person), (act) => submitRegistration(act, desk, person))
  await Promise.all([send(), send()])
  times.push(performance.now() - from)
})
const seconds = (performance.now() - began) / 1000
times.sort((a, b) => a - b)
const { rows } = await office.database.pool.query<{ versions: number; people: number; mails: number }>(
  `select (select count(*)::int from registration_versions) as versions,
     (select count(distinct registration_id)::int from registration_versions) as people,
     (select count(*)::int from messages where kind = 'registration-received') as mails`,
)
const { versions = 0, mails = 0 } = rows[0] ?? {}
print(
  `${people.length} registrations of nine sections, each sent twice at once, 16 at a time: ${(people.length / seconds).toFixed(0)} a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; ${versions} versions, ${mails} confirmations, ${versions - people.length} stored twice`,
)

const [person = ''] = people
const app = createApp(office, (line) => print(JSON.stringify(line)))
const listening = await listen(app, 0, '127.0.0.1')
const base = `http://127.0.0.1:${listening.port}`
const cookie = `verbale-visit=${await visitOf(person)}`
for (const path of [
  '/registration',
  '/registration/sections/names',
  '/registration/sections/access',
  '/registration/answers',
]) {
  const response = await fetch(base + path, { headers: { cookie, 'accept-encoding': 'gzip, br' } })
  const size = Number(
    response.headers.get('content-length') ?? (await response.clone().arrayBuffer()).byteLength,
  )
  const { perSecond, p50, p99 } = await load(base + path, { cookie }, 16, 3)
  print(
    `${path}: ${(size / 1024).toFixed(1)} KB, ${perSecond.toFixed(0)} a second, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
  )
}
await listening.close()
await close()

function at(share: number): string {
  return (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
}

async function visitOf(subjectId: string): Promise<string> {
  const { database, conference } = office
  const subject = {
    conferenceId: conference.id,
    purpose: 'registration' as const,
    subjectId,
    address: 'a@b.example',
  }
  const token = await database.drizzle.transaction((tx) => makePersonalLink(tx, subject))
  const link = await personalLink(database, conference.id, 'registration', token)
  if (!link) throw new Error('No link')
  return openVisit(database, link)
}

/** Does something for each of a list, so many at a time. */
async function inTurns<T>(
  list: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const waiting = [...list]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await work(one)
    }),
  )
}
