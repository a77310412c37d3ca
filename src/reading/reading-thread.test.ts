import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { ReadingContext } from './context.ts'
import { readingThread } from './reading-thread.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbale-thread-'))
const file = join(folder, 'reader.mjs')
/** Does what the message says, and else answers with its length. */
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads'
  parentPort.on('message', ({ bytes }) => {
    const text = Buffer.from(bytes).toString()
    if (text === 'hang') for (;;);
    if (text === 'crash') process.exit(3)
    if (text === 'throw') throw new Error('unexpected')
    if (text === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill({})) }
    if (text === 'problem') return parentPort.postMessage({ problem: 'cannot be read' })
    parentPort.postMessage({ read: { length: bytes.length } })
  })`,
)
const thread = readingThread(pathToFileURL(file))
afterAll(async () => {
  await thread.stop()
  rmSync(folder, { recursive: true, force: true })
})

const read = (text: string, milliseconds = 60_000) =>
  thread.read(Buffer.from(text), {} as ReadingContext, milliseconds)

describe('The reading thread', () => {
  it.each([
    ['never ends', 'hang', 'Reading took too long', 300],
    ['ends its thread', 'crash', 'The reading thread ended with 3', 60_000],
    ['throws', 'throw', 'unexpected', 60_000],
    ['takes all memory', 'memory', 'memory', 60_000],
    ['says what is wrong', 'problem', 'cannot be read', 60_000],
  ])('goes on after a message that %s', async (_, text, problem, milliseconds) => {
    await expect(read(text, milliseconds)).rejects.toThrow(problem)
    expect(await read('five!')).toEqual({ length: 5 })
  })

  it('reads one after the other, each answer for its own message', async () => {
    const texts = ['a', 'bb', 'problem', 'dddd', 'eeeee']
    const answers = await Promise.allSettled(texts.map((text) => read(text)))
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'failed'))).toEqual([
      { length: 1 },
      { length: 2 },
      'failed',
      { length: 4 },
      { length: 5 },
    ])
  })
})
