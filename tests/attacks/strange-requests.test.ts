import { connect } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { channels } from '../../src/conference/schema.ts'
import { doors } from '../../src/doors.ts'
import { accounts } from '../../src/platform/auth/schema.ts'
import { openSession } from '../../src/platform/auth/sessions.ts'
import { type Listening, listen } from '../../src/server.ts'
import { testOffice, visitCookie } from '../office.ts'

const t = await testOffice()
const app = createApp(t.office, () => {})
let listening: Listening
beforeAll(async () => {
  listening = await listen(app, 0, '127.0.0.1')
})
afterAll(() => listening.close())

const megabyte = 1024 * 1024
const gigabytes = 2 * 1024 * megabyte
const fileHead = '--b\r\nContent-Disposition: form-data; name="documents"; filename="a.pdf"\r\n\r\n'

/** Sends a head and then as much of a body as is taken; gives the answer and how much of the body left this machine. */
function send(path: string, type: string, head: string[] = []): Promise<{ answer: string; sent: number }> {
  const { port } = listening
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    `Origin: http://localhost:${port}`,
    `Content-Type: ${type}`,
    ...head,
  ]
  return new Promise((resolve, reject) => {
    let answer = ''
    let sent = 0
    const isChunked = head.some((line) => line.includes('chunked'))
    const framed = (bytes: Buffer) =>
      isChunked
        ? Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
        : bytes
    const block = framed(Buffer.alloc(64 * 1024, 'x'))
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`)
      socket.write(framed(Buffer.from(fileHead)))
      pump()
    })
    const pump = () => {
      while (!answer && sent < gigabytes && socket.writable) {
        sent += block.length
        if (!socket.write(block)) return socket.once('drain', pump)
      }
    }
    const done = () => resolve({ answer, sent })
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      socket.destroy()
    })
    socket.on('close', done)
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET' ? done() : reject(error),
    )
  })
}

describe('A body of two gigabytes', () => {
  const posts = doors.filter(([method]) => method === 'POST').map(([, pattern]) => addressOf(pattern))
  const length = `Content-Length: ${gigabytes}`
  const chunked = 'Transfer-Encoding: chunked'

  it.each([
    ['application/x-www-form-urlencoded', length],
    ['application/x-www-form-urlencoded', chunked],
    ['application/json', chunked],
    ['multipart/form-data; boundary=b', length],
    ['multipart/form-data; boundary=b', chunked],
  ])('as %s (%s) is turned away early wherever a form is taken', async (type, framing) => {
    for (const path of posts) {
      const { answer, sent } = await send(path, type, [framing])
      expect([path, answer]).toEqual([path, expect.stringMatching(/^HTTP\/1\.1 (?:30|4)\d/)])
      expect([path, sent < 20 * megabyte]).toEqual([path, true])
    }
  })
})

describe('Two gigabytes for a place that takes files, from somebody who may send them', () => {
  it.each([`Content-Length: ${gigabytes}`, 'Transfer-Encoding: chunked'])(
    'are turned away (%s) without being kept in memory',
    async (framing) => {
      const before = process.memoryUsage().rss
      for (const [path, cookie] of [
        ['/desk/notes', await staffCookie()],
        ['/portal/note/documents', await missionCookie()],
      ]) {
        const { answer, sent } = await send(path ?? '', 'multipart/form-data; boundary=b', [
          framing,
          `Cookie: ${cookie}`,
        ])
        expect([path, answer]).toEqual([path, expect.stringMatching(/^HTTP\/1\.1 4(?:13|22)/)])
        expect(sent).toBeLessThan(600 * megabyte)
      }
      expect(process.memoryUsage().rss - before).toBeLessThan(400 * megabyte)
    },
  )
})

describe('A request under another name', () => {
  it('is not answered, so that no page or mail can be made to name another site', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', 'localhost:3000@evil.example'])
      expect((await app.request('http://localhost:3000/sign-in', { headers: { host } })).status).not.toBe(200)
    const real = createApp({ ...t.office, settings: { ...t.office.settings, ...office } }, () => {})
    const asked = async (url: string) => (await real.request(url)).status
    expect(await asked('https://conference.example/sign-in')).toBe(200)
    expect(await asked('http://localhost:3000/sign-in')).toBe(421)
    expect(await asked('https://evil.example/sign-in')).toBe(421)
  })

  it('changes no link in a mail by what a proxy header says', async () => {
    const response = await app.request('http://localhost:3000/sign-in', {
      headers: { host: 'localhost:3000', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    })
    expect(await response.text()).not.toContain('evil.example')
  })

  const office = { demonstration: false, baseUrl: 'https://conference.example' }
})

describe('Every page', () => {
  it('forbids frames of others and script of its own lines, is not kept by caches, and names its type', async () => {
    for (const path of ['/en', '/sign-in', '/desk', '/desk/journal', '/nowhere']) {
      const { headers } = await t.visit(path, 'manager')
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('strict-transport-security')).toContain('max-age=')
      if (path.startsWith('/desk')) expect(headers.get('cache-control')).toContain('no-store')
    }
  })

  it('keeps its secret cookies to itself, over TLS alone where the office has it', async () => {
    const secure = { ...t.office.settings, baseUrl: 'https://conference.example' }
    const served = createApp({ ...t.office, settings: secure }, () => {})
    const page = await (await served.request('https://conference.example/sign-in')).text()
    const account = /name="account" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const entered = await served.request('https://conference.example/demonstration/sessions', {
      method: 'POST',
      headers: { origin: 'https://conference.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ account }),
    })
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly.*Secure.*SameSite=Lax/)
  })
})

async function staffCookie(): Promise<string> {
  const [account] = await t.database.drizzle
    .select()
    .from(accounts)
    .where(eq(accounts.address, 'intake@apminebanconvention.example'))
  return `verbale-session=${await openSession(t.database, account?.id ?? '')}`
}

async function missionCookie(): Promise<string> {
  const [channel] = await t.database.drizzle.select({ id: channels.id }).from(channels)
  return visitCookie(t.office, 'portal', channel?.id ?? '')
}

function addressOf(pattern: string): string {
  return pattern
    .replace(':language{[a-z]{2}}', 'en')
    .replace(/:(\w+)/g, '00000000-0000-4000-8000-000000000000')
}
