import { parentPort } from 'node:worker_threads'
import { pageImage, partBytes } from '../../../reading/page-image.ts'
import type { PartAnswer, PartRequest } from './parts-thread.ts'

parentPort?.on('message', async (request: PartRequest) => {
  parentPort?.postMessage(await answerTo(request))
})

async function answerTo({ message, part, page }: PartRequest): Promise<PartAnswer> {
  try {
    const bytes = page === undefined ? await partBytes(message, part) : await pageImage(message, part, page)
    return { bytes }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
