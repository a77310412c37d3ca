import { parentPort } from 'node:worker_threads'
import { pageImage, partBytes } from './open-part.ts'
import type { PartAnswer, PartRequest } from './parts-thread.ts'

parentPort?.on('message', async (request: PartRequest) => {
  parentPort?.postMessage(await answerTo(request))
})

async function answerTo({ message, part, page }: PartRequest): Promise<PartAnswer> {
  try {
    const bytes = await partBytes(message, part)
    return { bytes: bytes && page !== undefined ? await pageImage(bytes, page) : bytes }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
