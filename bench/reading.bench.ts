import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDefinition } from '../src/conference/definition/load-definition.ts'
import { fillSeed } from '../src/journey/note-verbale/intake/fill-seed.ts'
import { readFiles } from '../src/journey/note-verbale/read-command.ts'
import { readingContext } from '../src/journey/note-verbale/reading-context.ts'
import { rootPath } from '../src/platform/root.ts'
import { endWorkers } from '../src/reading/ocr/workers.ts'
import { readMessage } from '../src/reading/read-message.ts'
import { furtherParts, writeFurther } from './reading/further/write-further.ts'
import { writeLetters } from './reading/letters/write-letters.ts'
import { writeOwn } from './reading/own/write-own.ts'
import { type Prf, type Scores, scoreAll } from './reading/score.mjs'

// Reading: how much of a message is read rightly, of those the reader was tuned on and of those held out, and how fast.

/** Nobody looked at these while writing the reader. */
const publicHeldOut = ['004', '006', '010', '012', '017', '018', '021', '023']
const place = mkdtempSync(join(tmpdir(), 'verbale-reading-'))

try {
  const publicMails = copiedPublic(join(place, 'public'))
  const ownHeldOut = await writeOwn(join(place, 'own'))
  const context = rootPath('bench', 'reading', 'context.json')
  await score('public', publicMails, [rootPath('bench', 'reading', 'truth')], publicHeldOut, context)
  await score('own', mailsIn(join(place, 'own')), [join(place, 'own')], ownHeldOut, context)
  const letters = join(place, 'letters')
  const letterTruths = ['seen', 'held'].map((name) => join(letters, name))
  await score(
    'letters',
    writeLetters(letters),
    letterTruths,
    truthsIn(join(letters, 'held')).map(numberOf),
    context,
  )
  for (const part of furtherParts) {
    const folder = join(place, part)
    await score(part, await writeFurther(part, folder), [folder], [], context)
  }
  await time([...publicMails, ...mailsIn(join(place, 'own'))], rootPath('bench', 'reading', 'truth'))
} finally {
  await endWorkers()
  rmSync(place, { recursive: true, force: true })
}

/** Reads messages as one mailbox, and prints the scores of those seen and of those held out. */
async function score(
  name: string,
  mails: string[],
  truthFolders: string[],
  heldOut: string[],
  context: string,
): Promise<void> {
  const written = await readFiles(mails, join(place, `${name}-read`), context)
  const predictions = byNumber(written)
  const truths = byNumber(
    truthFolders.flatMap((folder) => truthsIn(folder).map((file) => join(folder, file))),
  )
  for (const [what, isHeldOut] of [
    ['seen', false],
    ['held out', true],
  ] as const) {
    const chosen = only(truths, (id) => heldOut.includes(id) === isHeldOut)
    if (Object.keys(chosen).length > 0) print(name, what, scoreAll(chosen, predictions))
  }
}

/** Reads each message once and prints how long it took, by the format of the Note. */
async function time(mails: string[], truthFolder: string): Promise<void> {
  const loaded = loadDefinition(rootPath('conferences', 'phnom-penh-2023'))
  if (!loaded.ok) throw new Error('the definition cannot be used')
  const context = readingContext(loaded.definition)
  const times = new Map<string, number[]>()
  for (const path of mails) {
    const bytes = readFileSync(path)
    const began = performance.now()
    await readMessage(bytes, context)
    const format = formatOf(path, truthFolder)
    times.set(format, [...(times.get(format) ?? []), performance.now() - began])
  }
  write('\nmilliseconds a message'.padEnd(25), '  number', '  median', ' slowest')
  for (const [format, list] of [...times].sort()) {
    const sorted = list.sort((a, b) => a - b)
    write(format.padEnd(24), column(sorted.length), column(sorted[sorted.length >> 1]), column(sorted.at(-1)))
  }
  write(`memory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`)
}

function print(name: string, what: string, scores: Scores): void {
  const { fields, accuracy } = scores
  write(`\n${name}, ${what}: ${scores.cases} messages`)
  const rows: [string, Prf | undefined][] = [
    ['OVERALL', scores.overall],
    ['name', fields.fullNameAsWritten],
    ['e-mail', fields.email],
    ['title', fields.title],
    ['organisation', fields.organisation],
    ['sponsorship', fields.sponsorshipRequested],
    ['reference', fields.reference],
    ['date', fields.noteDate],
    ['sender', fields.sender],
  ]
  for (const [row, prf] of rows) write(`  ${row.padEnd(16)} F1 ${percent(prf?.f1)}`)
  for (const [row, share] of Object.entries(accuracy)) write(`  ${row.padEnd(16)}    ${percent(share.share)}`)
  write(
    `  attendees invented: ${scores.inventedAttendees}, missed: ${scores.missedAttendees}; e-mails invented: ${scores.inventedEmails}`,
  )
  for (const { id, ok, lostFindings, extraFindings } of scores.perCase)
    if (!ok)
      write(
        `  not whole: ${id}`,
        lostFindings.map((code) => `-${code}`).join(' '),
        extraFindings.map((code) => `+${code}`).join(' '),
      )
}

/** The demonstration's mailbox, the message that is too large to keep written out. */
function copiedPublic(folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  const source = rootPath('demonstration', 'mailbox')
  for (const name of readdirSync(source).filter((each) => /\.eml(\.seed)?$/.test(each)))
    writeFileSync(join(folder, name.replace(/\.seed$/, '')), fillSeed(readFileSync(join(source, name))))
  return mailsIn(folder)
}

function mailsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => join(folder, name))
}

function truthsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.truth.json'))
}

function byNumber(paths: string[]): Record<string, { format?: string }> {
  return Object.fromEntries(paths.map((path) => [numberOf(path), JSON.parse(readFileSync(path, 'utf8'))]))
}

function only<T>(all: Record<string, T>, keep: (id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => keep(id)))
}

function formatOf(path: string, truthFolder: string): string {
  const beside = path.replace(/\.eml$/, '.truth.json')
  const truth = [beside, join(truthFolder, `${numberOf(path)}.truth.json`)]
    .map(contentOf)
    .find((text) => text !== null)
  return truth ? (JSON.parse(truth) as { format: string }).format : 'unknown'
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function numberOf(path: string): string {
  return /(\d{3})(?:\.truth)?\.\w+$/.exec(path)?.[1] ?? path
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '    -' : (100 * share).toFixed(1).padStart(5)
}

function column(value: number | undefined): string {
  return String(Math.round(value ?? 0)).padStart(8)
}

function write(...words: string[]): void {
  process.stdout.write(`${words.join(' ')}\n`)
}
