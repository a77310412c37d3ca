import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A real mail server of a test, on loopback. Every user signs in with the password 'secret'. */
export type Dovecot = {
  /** The address for IMAP_URL. */
  url: (user: string) => string
  /** Lays a message into the mailbox, as a mail transport would; the server tells whoever listens. */
  deliver: (user: string, bytes: Uint8Array | string, as?: { seen: boolean }) => void
  /** The messages of a folder, as they lie there, in no order. */
  messages: (user: string, folder?: string) => Buffer[]
  stop: () => Promise<void>
  /** Stops it and removes its mail. */
  remove: () => Promise<void>
  /** Starts it again on the same port with the same mail. */
  restart: () => Promise<void>
}

/** Starts Debian's Dovecot with a configuration of its own, as root or as an ordinary user. */
export async function startDovecot(): Promise<Dovecot> {
  const place = mkdtempSync(join(tmpdir(), 'verbale-dovecot-'))
  const port = await freePort()
  const owner = mailUser()
  mkdirSync(join(place, 'mail'))
  own(join(place, 'mail'), owner)
  execFileSync('chmod', ['755', place])
  writeFileSync(join(place, 'dovecot.conf'), configuration(place, port, owner))
  await start(place, port)

  let count = 0
  const folderOf = (user: string, folder = 'INBOX') =>
    join(place, 'mail', user, folder === 'INBOX' ? '' : `.${folder.replaceAll('/', '.')}`)
  return {
    url: (user) => `imap://${user}:secret@127.0.0.1:${port}/INBOX`,
    deliver(user, bytes, { seen } = { seen: false }) {
      const box = folderOf(user)
      for (const part of ['tmp', 'new', 'cur']) mkdirSync(join(box, part), { recursive: true })
      count += 1
      const name = `${1_690_000_000 + count}.M${count}P1.test`
      writeFileSync(join(box, ...(seen ? ['cur', `${name}:2,S`] : ['new', name])), bytes)
      execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, join(place, 'mail', user)])
    },
    messages: (user, folder) =>
      ['new', 'cur'].flatMap((part) => {
        const box = join(folderOf(user, folder), part)
        return existsSync(box) ? readdirSync(box).map((name) => readFileSync(join(box, name))) : []
      }),
    stop: () => stop(place),
    async remove() {
      await stop(place)
      rmSync(place, { recursive: true, force: true })
    },
    restart: () => start(place, port),
  }
}

type Owner = { name: string; group: string; uid: number; gid: number }

/** Dovecot refuses to serve mail as root: it is served as the system's user `mail` then. */
function mailUser(): Owner {
  const { uid, gid, username } = userInfo()
  if (uid !== 0)
    return { name: username, group: execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim(), uid, gid }
  return { name: 'mail', group: 'mail', uid: idOf('-u'), gid: idOf('-g') }
}

function idOf(option: string): number {
  return Number(execFileSync('id', [option, 'mail'], { encoding: 'utf8' }))
}

function own(path: string, { uid, gid }: Owner): void {
  chownSync(path, uid, gid)
}

async function start(place: string, port: number): Promise<void> {
  const server = spawn(program(), ['-F', '-c', join(place, 'dovecot.conf')], {
    stdio: 'ignore',
    detached: true,
  })
  server.unref()
  for (let tries = 0; tries < 400; tries++) {
    if (await answers(port)) return
    if (server.exitCode !== null) break
    await pause(25)
  }
  throw new Error(`Dovecot did not start:\n${readFileSync(join(place, 'dovecot.log'), 'utf8')}`)
}

async function stop(place: string): Promise<void> {
  const pidFile = join(place, 'run', 'master.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  process.kill(pid, 'SIGTERM')
  for (let tries = 0; tries < 400 && existsSync(pidFile); tries++) await pause(25)
}

function program(): string {
  const found = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/usr/bin/dovecot'].find((path) =>
    existsSync(path),
  )
  if (!found) throw new Error('Dovecot is not here. Install it: apt-get install dovecot-imapd')
  return found
}

function configuration(place: string, port: number, { name, group, uid, gid }: Owner): string {
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${place}/run
state_dir = ${place}/state
log_path = ${place}/dovecot.log
default_internal_user = ${name}
default_internal_group = ${group}
default_login_user = ${name}
first_valid_uid = 1
first_valid_gid = 1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
mail_location = maildir:${place}/mail/%u
mailbox_idle_check_interval = 1 secs
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${place}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    await once(socket, 'data')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
