import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = 'verbale-session'

/** The secret that the browser sent. */
export function sessionSecret(context: Context): string | undefined {
  return getCookie(context, name)
}

/** Gives the browser its secret: not readable by script, sent to us alone, over TLS where the office has it. */
export function keepSession(context: Context, secret: string, baseUrl: string): void {
  setCookie(context, name, secret, {
    httpOnly: true,
    secure: baseUrl.startsWith('https:'),
    sameSite: 'Lax',
    path: '/',
  })
}

/** Takes it back. */
export function forgetSession(context: Context): void {
  deleteCookie(context, name, { path: '/' })
}
