import { parentPort, workerData } from 'node:worker_threads'
import { allocate, type Candidate, type Wishes } from './allocate.ts'

const { candidates, wishes } = workerData as { candidates: Candidate[]; wishes: Wishes }

parentPort?.postMessage(await allocate(candidates, wishes))
