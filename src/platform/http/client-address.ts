import { isIPv6 } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/**
 * From where a request comes: the connection's other end; where a proxy of ours stands in front, the address that it added
 * last. What a visitor writes into that header himself is never believed. Of IPv6 the network, since a visitor has a whole one.
 */
export function clientAddress(c: Context, { behindProxy }: { behindProxy: boolean }): string {
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const address = forwarded || incoming?.socket.remoteAddress || 'unknown'
  return isIPv6(address) && !address.startsWith('::ffff:') ? networkOf(address) : address
}

/** The first four groups. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest].slice(0, 4).join(':')
}
