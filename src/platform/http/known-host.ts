import type { MiddlewareHandler } from 'hono'
import type { Settings } from '../settings/settings.ts'

const isLoopback = (host: string) => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)

/**
 * The office answers under its own name alone: a page asked for under another (a poisoned header, another site's name that leads
 * here) is not given. The demonstration answers on this machine's own names, on any port.
 */
export function knownHost({
  baseUrl,
  demonstration,
}: Pick<Settings, 'baseUrl' | 'demonstration'>): MiddlewareHandler {
  const own = new URL(baseUrl).host
  return async (c, next) => {
    const asked = c.req.header('host') ?? new URL(c.req.url).host
    if (asked === own || (demonstration && isLoopback(asked))) return next()
    return c.text('This office is not reached under this name: its own is what BASE_URL says.', 421)
  }
}
