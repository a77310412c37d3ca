import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

/** What a request is taken to come from, over a connection from this address. */
async function taken(from: string | undefined, forwarded: string | undefined, behindProxy: boolean) {
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, { behindProxy })))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const env = from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } }
  return (await app.request('/', { headers }, env)).text()
}

describe('The address that a request comes from', () => {
  it('is the other end of the connection, whatever the visitor writes into a header', async () => {
    expect(await taken('192.0.2.7', '203.0.113.9', false)).toBe('192.0.2.7')
    expect(await taken(undefined, undefined, false)).toBe('unknown')
  })

  it('behind a proxy of ours is the one that the proxy added, not those that stood there before', async () => {
    expect(await taken('127.0.0.1', '198.51.100.1, 203.0.113.9', true)).toBe('203.0.113.9')
    expect(await taken('127.0.0.1', undefined, true)).toBe('127.0.0.1')
  })

  it('is a whole network where it is IPv6, since a visitor has one', async () => {
    const one = await taken('2001:db8:1:2:3:4:5:6', undefined, false)
    expect(await taken('2001:db8:1:2:aaaa::1', undefined, false)).toBe(one)
    expect(await taken('2001:db8:1:3::1', undefined, false)).not.toBe(one)
    expect(await taken('2001:db8::1', undefined, false)).toBe('2001:db8:0:0')
    expect(await taken('::ffff:192.0.2.7', undefined, false)).toBe('::ffff:192.0.2.7')
  })
})
