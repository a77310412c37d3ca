import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { TestProject } from 'vitest/node'
import { engineWasStarted, openTestServer, removeTestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The name of this run; its databases begin with it. */
    databaseRun: string
  }
}

/** Names the run. No server is started here: a run without database tests should not wait for one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all(runsLeftBehind().map((run) => endRun(run).catch(() => {})))
  const run = `verbale_test_${process.pid}_${Date.now().toString(36)}`
  project.provide('databaseRun', run)
  return () => endRun(run)
}

async function endRun(run: string): Promise<void> {
  if (engineWasStarted(run)) await (await openTestServer(run)).close()
  await removeTestServer(run)
}

/** Runs that were killed, and could not stop their engine. */
function runsLeftBehind(): string[] {
  return readdirSync(tmpdir()).filter((name) => {
    const [, pid] = /^verbale_test_(\d+)_\w+$/.exec(name) ?? []
    return pid && hasEnded(Number(pid))
  })
}

function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
