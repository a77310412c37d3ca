import { readdirSync, readFileSync } from 'node:fs'
import { loadDefinition } from '../src/conference/definition/load-definition.ts'
import { readingContext } from '../src/journey/note-verbale/reading-context.ts'
import { rootPath } from '../src/platform/root.ts'
import { usualLimits } from '../src/reading/context.ts'
import { readingThread } from '../src/reading/reading-thread.ts'
import { damagedMail, randomFrom } from '../tests/mails/damage.ts'

// Fuzzing: messages of the demonstration's mailbox, damaged from a seed, are read one after the other in the reading thread.
// FUZZ_RUNS (how many, 2000), FUZZ_SEED (from which on, 1). A thread that ends or takes over half a minute is a failure; its seed is printed.

const runs = Number(process.env.FUZZ_RUNS ?? 2000)
const first = Number(process.env.FUZZ_SEED ?? 1)
const loaded = loadDefinition(rootPath('conferences', 'phnom-penh-2023'))
if (!loaded.ok) throw new Error('the definition cannot be used')
const context = readingContext(loaded.definition, { ...usualLimits, scans: false })
const folder = rootPath('demonstration', 'mailbox')
const mailbox = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => readFileSync(`${folder}/${name}`))

const thread = readingThread()
const failures: string[] = []
const times: number[] = []
for (let seed = first; seed < first + runs; seed += 1) {
  const random = randomFrom(seed)
  const mail = mailbox[Math.floor(random() * mailbox.length)]
  if (!mail) continue
  const began = performance.now()
  try {
    await thread.read(damagedMail(mail, random), context, 30_000)
  } catch (error) {
    failures.push(`seed ${seed}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
  }
  times.push(performance.now() - began)
}
await thread.stop()

times.sort((a, b) => a - b)
const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)
process.stdout.write(
  `${runs} damaged messages read: ${failures.length} failures; median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms\n`,
)
for (const failure of failures) process.stdout.write(`  ${failure}\n`)
process.exitCode = failures.length > 0 ? 1 : 0
