import type { TestProject } from 'vitest/node'
import { engineWasStarted, openTestServer, removeTestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The name of this run; its databases begin with it. */
    databaseRun: string
  }
}

/** Names the run. No server is started here: a run without database tests should not wait for one. */
export default function setup(project: TestProject): () => Promise<void> {
  const run = `verbale_test_${process.pid}_${Date.now().toString(36)}`
  project.provide('databaseRun', run)

  return async () => {
    if (engineWasStarted(run)) await (await openTestServer(run)).close()
    await removeTestServer(run)
  }
}
