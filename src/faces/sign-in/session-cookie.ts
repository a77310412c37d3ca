import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const name = 'verbale-session'

const visitCookie = 'verbale-visit'

/** The secret of a session that the browser sent. */
export function sessionSecret(context: Context): string | undefined {
  return getCookie(context, name)
}

/** The secret of a visit that the browser sent. */
export function visitSecret(context: Context): string | undefined {
  return getCookie(context, visitCookie)
}

/** Gives the browser its secret: not readable by script, sent to us alone, over TLS where the office has it. */
export function keepSession(context: Context, secret: string, baseUrl: string): void {
  keep(context, name, secret, baseUrl)
}

/** The same for a visit by a personal link. */
export function keepVisit(context: Context, secret: string, baseUrl: string): void {
  keep(context, visitCookie, secret, baseUrl)
}

/** Takes it back. */
export function forgetSession(context: Context): void {
  deleteCookie(context, name, { path: '/' })
}

/** Takes a visit's back. */
export function forgetVisit(context: Context): void {
  deleteCookie(context, visitCookie, { path: '/' })
}

function keep(context: Context, cookie: string, secret: string, baseUrl: string): void {
  setCookie(context, cookie, secret, {
    httpOnly: true,
    secure: baseUrl.startsWith('https:'),
    sameSite: 'Lax',
    path: '/',
  })
}
