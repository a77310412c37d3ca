import { Worker } from 'node:worker_threads'
import type { ReadingContext } from './context.ts'
import type { Envelope, MessageReading } from './message-reading.ts'

/** What was read: the envelope, and everything inside. */
export type Read = { envelope: Envelope; reading: MessageReading }

/** Reads messages away from the main thread, one after the other. */
export type ReadingThread = {
  /**
   * Throws where reading takes longer than `milliseconds`, or its thread ends: the thread is replaced. `onPage` is told before
   * each scanned page is looked at.
   */
  read: (bytes: Uint8Array, context: ReadingContext, milliseconds: number, onPage?: OnPage) => Promise<Read>
  stop: () => Promise<void>
}

type OnPage = (page: number, pages: number) => void
type Answer = { read: Read } | { problem: string }
type Progress = { page: number; pages: number }

const idleMilliseconds = 30_000
const mostMegabytes = 1024

/**
 * A thread for reading. It starts with the first message, and ends when none has come for half a minute. What a message makes it
 * do (never end, take all memory, crash) ends the thread, and the next message gets a new one. `file`: what the thread runs.
 */
export function readingThread(file = workerFile()): ReadingThread {
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function end(): Promise<void> {
    clearTimeout(idle)
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }

  async function readNow(
    bytes: Uint8Array,
    context: ReadingContext,
    milliseconds: number,
    onPage?: OnPage,
  ): Promise<Read> {
    clearTimeout(idle)
    worker ??= new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
    worker.unref()
    try {
      const answer = await answerOf(worker, { bytes, context }, milliseconds, onPage)
      if ('read' in answer) return answer.read
      throw new Error(answer.problem)
    } catch (error) {
      await end()
      throw error
    } finally {
      idle = setTimeout(end, idleMilliseconds).unref()
    }
  }

  return {
    read(bytes, context, milliseconds, onPage) {
      const mine = turn.then(() => readNow(bytes, context, milliseconds, onPage))
      turn = mine.catch(() => {})
      return mine
    },
    stop: end,
  }
}

function answerOf(worker: Worker, request: object, milliseconds: number, onPage?: OnPage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Reading took too long')), milliseconds)
    const done = (settle: () => void) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
      settle()
    }
    worker.on('message', (answer: Answer | Progress) => {
      if ('page' in answer) onPage?.(answer.page, answer.pages)
      else done(() => resolve(answer))
    })
    worker.once('error', (error) => done(() => reject(error)))
    worker.once('exit', (code) => done(() => reject(new Error(`The reading thread ended with ${code}`))))
    worker.postMessage(request)
  })
}

/** From the sources the worker is TypeScript, which Node runs as it is; from the bundle it lies beside it. */
function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? './reading.worker.ts' : './reading.worker.js', import.meta.url)
}
