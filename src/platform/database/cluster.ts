import { createHash } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PlainProblem } from '../plain-problem.ts'
import { engineFiles, engineMajor } from './engine-files.ts'
import { engineHome } from './engine-home.ts'
import { type EngineUser, engineUser } from './engine-user.ts'
import { runProgram } from './run-program.ts'

/** A PostgreSQL cluster on disk, with everything needed to start it. */
export type Cluster = {
  /** PostgreSQL's data directory. */
  folder: string
  /** The folder with the engine's programs. */
  programs: string
  /** The folder of the unix socket: there is no TCP. */
  socket: string
  /** Whom the engine runs as; `undefined` is ourselves. */
  user: EngineUser | undefined
}

const longestSocketPath = 107

/**
 * The cluster of a data folder, created when there is none. `durable: false` gives up safety against
 * power cuts for speed: for tests only. Throws a `PlainProblem` for a cluster of another major version.
 */
export async function preparedCluster(dataFolder: string, durable: boolean): Promise<Cluster> {
  const user = engineUser(join(dataFolder, 'database'))
  const home = engineHome(dataFolder, user)
  const folder = join(home, 'database')
  const programs = engineFiles(home, user)
  if (!existsSync(join(folder, 'PG_VERSION'))) await createCluster(folder, programs, user, durable)

  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (major !== engineMajor()) {
    throw new PlainProblem(
      `The database in ${folder} was written by PostgreSQL ${major}; this version of Verbale brings ${engineMajor()}.`,
      `Start the version of Verbale that wrote it and back it up, or choose another folder with VERBALE_DATA.`,
    )
  }
  const socket = socketFolder(folder, user)
  writeFileSync(join(folder, 'verbale.conf'), engineSettings(socket, durable))
  return { folder, programs, socket, user }
}

async function createCluster(
  folder: string,
  programs: string,
  user: EngineUser | undefined,
  durable: boolean,
): Promise<void> {
  forgetUnfinished(folder)
  const unfinished = mkdtempSync(`${folder}.`)
  if (user) chownSync(unfinished, user.uid, user.gid)

  const characters = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'
  const language = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${characters}`,
  ]
  const options = [
    '--encoding=UTF8',
    ...language,
    '--username=verbale',
    '--auth=trust',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ]
  await runProgram(join(programs, 'initdb'), [...options, '-D', unfinished], user)
  writeFileSync(join(unfinished, 'postgresql.conf'), "include 'verbale.conf'\n", { flag: 'a' })
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(join(folder, 'PG_VERSION'))) throw error
  }
}

/** Clusters whose making was cut short, an hour ago or earlier: a younger one may still be in the making. */
function forgetUnfinished(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name)
    const isUnfinished = /^database\.\w{6}$/.test(name) && Date.now() - statSync(path).mtimeMs > 3_600_000
    if (isUnfinished) rmSync(path, { recursive: true, force: true })
  }
}

function engineSettings(socket: string, durable: boolean): string {
  const text = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  const settings = {
    listen_addresses: text(''),
    unix_socket_directories: text(`"${socket.replaceAll('"', '""')}"`),
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: text('32MB'),
    max_wal_size: text('256MB'),
    timezone: text('UTC'),
    log_timezone: text('UTC'),
    jit: 'off',
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('')
}

/** The cluster's own folder, private to the engine; a short one elsewhere when that path is too long for a socket. */
function socketFolder(cluster: string, user: EngineUser | undefined): string {
  if (Buffer.byteLength(join(cluster, '.s.PGSQL.5432.lock')) <= longestSocketPath) return cluster
  const folder = join(tmpdir(), `verbale-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`)
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 })
    if (user) chownSync(folder, user.uid, user.gid)
  }
  const owner = statSync(folder)
  if (owner.uid !== (user?.uid ?? process.getuid?.()) || owner.mode & 0o077) {
    throw new PlainProblem(
      `The folder ${folder} belongs to somebody else.`,
      'Remove it, or choose a shorter VERBALE_DATA.',
    )
  }
  return folder
}
