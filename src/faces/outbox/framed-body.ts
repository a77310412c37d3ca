import type { Context } from 'hono'

/** A mail's HTML alone, for a frame on our page: it runs nothing, loads nothing, and leads nowhere by itself. */
export function framedBody(c: Context, html: string): Response {
  c.header(
    'content-security-policy',
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  )
  c.header('x-frame-options', 'SAMEORIGIN')
  return c.html(html) as Response
}
