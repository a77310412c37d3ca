import { parentPort } from 'node:worker_threads'
import type { ReadingContext } from './context.ts'
import { readMessage } from './read-message.ts'

/** What the main thread asks: read these bytes. */
export type ReadingRequest = { bytes: Uint8Array; context: ReadingContext }

parentPort?.on('message', async ({ bytes, context }: ReadingRequest) => {
  try {
    const onPage = (page: number, pages: number) => parentPort?.postMessage({ page, pages })
    parentPort?.postMessage({ read: await readMessage(bytes, { ...context, onPage }) })
  } catch (error) {
    parentPort?.postMessage({
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  }
})
