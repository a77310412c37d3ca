import { Worker } from 'node:worker_threads'

/** What is asked for: a file of a message, or a page of it as an image. */
export type PartRequest = { message: Uint8Array; part: string; page?: number | undefined }

/** `bytes` is null where there is no such file. */
export type PartAnswer = { bytes: Uint8Array | null } | { problem: string }

/** Opens messages away from the main thread, one after the other. Throws where a file breaks what opens it, or takes too long. */
export type PartsThread = { open: (request: PartRequest) => Promise<Uint8Array | null> }

const mostMilliseconds = 30_000
const idleMilliseconds = 30_000
const mostMegabytes = 1024

/** A thread that opens parts. It starts when it is asked, ends when nobody asks, and is replaced when a file ends it. */
export function partsThread(file = workerFile()): PartsThread {
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function end(): Promise<void> {
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }

  async function openNow(request: PartRequest): Promise<Uint8Array | null> {
    clearTimeout(idle)
    worker ??= new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })
    worker.unref()
    try {
      const answer = await answerOf(worker, request)
      if ('problem' in answer) throw new Error(answer.problem)
      return answer.bytes
    } catch (error) {
      await end()
      throw error
    } finally {
      idle = setTimeout(end, idleMilliseconds).unref()
    }
  }

  return {
    open(request) {
      const mine = turn.then(() => openNow(request))
      turn = mine.catch(() => {})
      return mine
    },
  }
}

function answerOf(worker: Worker, request: PartRequest): Promise<PartAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Opening the file took too long')), mostMilliseconds)
    const done = (settle: () => void) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
      settle()
    }
    worker.once('message', (answer: PartAnswer) => done(() => resolve(answer)))
    worker.once('error', (error) => done(() => reject(error)))
    worker.once('exit', (code) => done(() => reject(new Error(`The thread ended with ${code}`))))
    worker.postMessage(request)
  })
}

/** From the sources the worker is TypeScript, which Node runs as it is; from the bundle it lies beside it. */
function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? './parts.worker.ts' : './parts.worker.js', import.meta.url)
}
