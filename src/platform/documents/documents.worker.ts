import { parentPort } from 'node:worker_threads'
import type { DocumentRequest } from './documents.ts'
import { typeset } from './typeset.ts'

parentPort?.on('message', (request: DocumentRequest) => {
  const answer = typeset(request)
  parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : [])
})
