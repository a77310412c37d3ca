import { fork } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { type Engine, openEngine } from './embedded.ts'

const place = mkdtempSync(join(tmpdir(), 'verbale-engine-'))
chmodSync(place, 0o711)
afterAll(() => rmSync(place, { recursive: true, force: true }))

const folder = join(place, 'data')
const postmaster = (of = folder) =>
  Number(readFileSync(join(of, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
const isRunning = () => existsSync(join(folder, 'database', 'postmaster.pid'))

const open = (at = folder) => {
  mkdirSync(at, { recursive: true, mode: 0o711 })
  return openEngine({ folder: at, durable: false })
}

async function answer({ connection }: Engine): Promise<number> {
  const client = new pg.Client({ ...connection, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query('select 6 * 7 as answer')
  await client.end()
  return rows[0].answer
}

describe('The embedded PostgreSQL', () => {
  it('is started once by several who open it at the same moment, and stopped by the last to leave', async () => {
    const engines = await Promise.all([open(), open(), open()])
    expect(await Promise.all(engines.map(answer))).toEqual([42, 42, 42])

    const [last, ...others] = engines
    await Promise.all(others.map((engine) => engine.close()))
    expect(last && (await answer(last))).toBe(42)

    await last?.close()
    expect(isRunning()).toBe(false)
  })

  it('is taken over when the process that started it was killed', async () => {
    const starter = join(import.meta.dirname, 'embedded.ts')
    const program = `import(${JSON.stringify(starter)}).then(({ openEngine }) =>
      openEngine({ folder: ${JSON.stringify(folder)}, durable: false })).then(() => process.send('open'))`
    const child = fork('-e', [program], { execArgv: [], silent: true })
    await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const before = postmaster()

    const engine = await open()
    expect(postmaster()).toBe(before)
    expect(await answer(engine)).toBe(42)
    await engine.close()
    expect(isRunning()).toBe(false)
  })

  it('comes back when it is killed under us', async () => {
    const engine = await open()
    process.kill(postmaster(), 'SIGKILL')
    await vi.waitFor(async () => expect(await answer(engine)).toBe(42), { timeout: 30_000, interval: 100 })
    await vi.waitFor(() => engine.close(), { timeout: 30_000 })
    expect(isRunning()).toBe(false)
  })

  it('starts although the number it left behind is another program’s now', async () => {
    writeFileSync(join(folder, 'database', 'postmaster.pid'), `${process.pid}\n${folder}/database\n`)
    const engine = await open()
    expect(await answer(engine)).toBe(42)
    await engine.close()
  })

  it('runs in a folder with a long and unusual name', async () => {
    const engine = await open(join(place, `it's a long name, ${'so very '.repeat(14)}long`))
    expect(await answer(engine)).toBe(42)
    await engine.close()
    rmSync(engine.connection.host, { recursive: true })
  })

  it('lives elsewhere when the user it runs as cannot enter the folder, and the data folder leads there', async () => {
    const closed = join(place, 'closed', 'data')
    mkdirSync(closed, { recursive: true })
    chmodSync(join(place, 'closed'), 0o700)
    const engine = await open(closed)
    expect(await answer(engine)).toBe(42)
    await engine.close()

    const again = await open(closed)
    expect(again.connection).toEqual(engine.connection)
    await again.close()
    const isElsewhere = existsSync(join(closed, 'engine'))
    expect(isElsewhere).toBe(process.getuid?.() === 0)
    if (isElsewhere) rmSync(realpathSync(join(closed, 'engine')), { recursive: true })
  })

  it('says which version wrote a database that it cannot read', async () => {
    const old = join(place, 'old')
    mkdirSync(join(old, 'database'), { recursive: true })
    writeFileSync(join(old, 'database', 'PG_VERSION'), '14\n')
    await expect(openEngine({ folder: old })).rejects.toThrow('was written by PostgreSQL 14')
  })
})
