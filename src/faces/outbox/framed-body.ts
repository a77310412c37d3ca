import type { Context } from 'hono'

/** What a frame may do where the links of a mail open: beside the page, in a window without bonds. */
export const linksOpen = 'allow-popups allow-popups-to-escape-sandbox'

/**
 * A mail's HTML alone, for a frame on our page: it runs nothing and loads nothing. Its links lead nowhere, or open beside
 * the page where `allowed` is `linksOpen`; the frame has to allow the same.
 */
export function framedBody(c: Context, html: string, allowed: '' | typeof linksOpen = ''): Response {
  c.header(
    'content-security-policy',
    `sandbox ${allowed}; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`,
  )
  c.header('x-frame-options', 'SAMEORIGIN')
  return c.html(allowed ? html.replace('<head>', '<head><base target="_blank">') : html) as Response
}
