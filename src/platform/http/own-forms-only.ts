import type { MiddlewareHandler } from 'hono'
import type { Settings } from '../settings/settings.ts'

/**
 * A change is asked for by our own pages alone: a browser says where a post comes from, and a post that says it comes from
 * elsewhere, or does not say, is refused. Holds for forms and for JSON alike.
 */
export function ownFormsOnly({
  baseUrl,
  demonstration,
}: Pick<Settings, 'baseUrl' | 'demonstration'>): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const isOwn = origin === baseUrl || (demonstration && origin === new URL(c.req.url).origin)
    if (isOwn && (site === undefined || site === 'same-origin')) return next()
    return c.text('This form was sent from another site. Nothing was changed.', 403)
  }
}
