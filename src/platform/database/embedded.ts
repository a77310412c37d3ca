import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, preparedCluster } from './cluster.ts'
import { startPostmaster, stopPostmaster } from './postmaster.ts'

/** The embedded engine, running: how to connect, and how to take leave of it. */
export type Engine = {
  /** Options for a client; add `database`. */
  connection: { host: string; user: string }
  /** Takes leave: the last process to do so stops the engine. */
  close(): Promise<void>
}

/** Where the engine keeps its data; `durable: false` is for tests only. */
export type EngineSettings = { folder: string; durable?: boolean }

const presenceLock = 8_372_253

/**
 * Opens the embedded PostgreSQL in `folder`, creating and starting it when need be. Several processes may have
 * it open: each holds a shared lock on it, and who can take the lock alone at the end is the last and stops it.
 */
export async function openEngine({ folder, durable = true }: EngineSettings): Promise<Engine> {
  const cluster = await preparedCluster(folder, durable)
  const connection = { host: cluster.socket, user: 'verbale' }
  let isClosing = false
  let presence = bePresent()
  await presence

  async function bePresent(): Promise<pg.Client> {
    const client = await enter(cluster, connection)
    client.on('end', () => {
      if (isClosing) return
      presence = comeBack()
      presence.catch(() => {})
    })
    return client
  }

  /** The engine has died under us: start it again, as often as it takes. */
  async function comeBack(): Promise<pg.Client> {
    for (;;) {
      try {
        return await bePresent()
      } catch (error) {
        if (isClosing) throw error
        await pause(1000)
      }
    }
  }

  return {
    connection,
    async close() {
      if (isClosing) return
      isClosing = true
      const client = await presence.catch(() => undefined)
      if (client) await leave(client, cluster)
    },
  }
}

/** Starts the engine and takes our share of the lock; tries again when the last of the others was just stopping it. */
async function enter(cluster: Cluster, connection: Engine['connection']): Promise<pg.Client> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({
      ...connection,
      database: 'postgres',
      application_name: 'verbale presence',
    })
    client.on('error', () => {})
    try {
      await startPostmaster(cluster)
      await client.connect()
      await client.query('select pg_advisory_lock_shared($1)', [presenceLock])
      return client
    } catch (error) {
      await client.end().catch(() => {})
      if (attempt === 20) throw error
      await pause(100)
    }
  }
}

async function leave(presence: pg.Client, cluster: Cluster): Promise<void> {
  try {
    await presence.query('select pg_advisory_unlock_shared($1)', [presenceLock])
    const { rows } = await presence.query('select pg_try_advisory_lock($1) as "isLast"', [presenceLock])
    if (rows[0]?.isLast) await stopPostmaster(cluster)
  } finally {
    await presence.end().catch(() => {})
  }
}
