import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { allocate } from './allocate.ts'

/** `allocate` in a thread of its own: the solver blocks the one it runs in. Throws what the solver throws. */
export async function allocateAside(
  candidates: Parameters<typeof allocate>[0],
  wishes: Parameters<typeof allocate>[1],
): ReturnType<typeof allocate> {
  const worker = new Worker(workerFile(), { workerData: { candidates, wishes } })
  try {
    const [proposal] = await once(worker, 'message')
    return proposal
  } finally {
    await worker.terminate()
  }
}

/** From the sources the worker is TypeScript, which Node runs as it is; from the bundle it lies beside it. */
function workerFile(): URL {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? './allocation.worker.ts' : './allocation.worker.js', import.meta.url)
}
