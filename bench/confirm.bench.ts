import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { anOffice, print, storeNotes } from './parts/an-office.ts'

// A hundred confirmations at once at one delegation of three, from two processes: exactly three, and how long.

const { office, folder, close } = await anOffice()
const notes = await storeNotes(office, 100, 'THA')
const began = performance.now()
const halves = [notes.slice(0, 50), notes.slice(50)].map((half) =>
  spawn(process.execPath, ['--import', 'tsx', 'bench/parts/confirm-all.ts', folder, JSON.stringify(half)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
)
const codes = await Promise.all(halves.map(async (half) => (await once(half, 'exit'))[0]))
const { rows } = await office.database.pool.query<{ count: number }>(
  `select count(*)::int as count from people where state = 'confirmed'`,
)
print(
  `100 attempts from two processes: ${rows[0]?.count} confirmed of 3, ${((performance.now() - began) / 1000).toFixed(2)} s with both processes' start, exits ${codes.join(' ')}`,
)
await close()
