import type { Context, MiddlewareHandler, Next } from 'hono'
import { matchedRoutes } from 'hono/route'

/** Who came by a personal link: a delegate to the registration, a mission to its pages. */
export type Visitor = 'delegate' | 'mission'

/** Who may pass: everyone, any of the staff that is signed in, or the roles and visitors named. */
export type Allowed = 'everyone' | 'signed-in' | readonly string[]

/** One line of the table of doors: method, pattern as it is routed, and who may pass. */
export type Door = readonly [method: 'GET' | 'POST', pattern: string, allowed: Allowed]

/** Somebody's roles, null for who is not of the staff; and as what they came by a personal link, if they did. */
export type Comer = { roles: readonly string[] | null; visitor: Visitor | null }

/** What is answered where a door stays shut: who is not signed in is shown the way in, somebody else the reason. */
export type Refusal = (
  context: Context,
  reason: 'not-signed-in' | 'role',
  allowed: Allowed | undefined,
) => Response | Promise<Response>

/**
 * Locks every route: it opens only to those whom its line in the table names, and a route without a line to nobody.
 * Mount it before all routes. Of several patterns
 * that match, Hono answers by the first, and so does the lock: middleware is mounted by `use`, never for a method alone.
 */
export function behindDoors(
  doors: readonly Door[],
  comerOf: (context: Context) => Comer,
  refuse: Refusal,
): MiddlewareHandler {
  const table = new Map(doors.map(([method, pattern, allowed]) => [`${method} ${pattern}`, allowed]))

  return async (context: Context, next: Next) => {
    const route = matchedRoutes(context).find(({ method }) => method !== 'ALL')
    if (!route) return next()
    const allowed = table.get(`${route.method} ${route.path}`)
    const comer = comerOf(context)
    if (mayPass(allowed, comer)) return next()
    return refuse(context, comer.roles ? 'role' : 'not-signed-in', allowed)
  }
}

/** Does the line let this comer pass? Without a line: no. */
export function mayPass(allowed: Allowed | undefined, { roles, visitor }: Comer): boolean {
  if (allowed === undefined) return false
  if (allowed === 'everyone') return true
  if (allowed === 'signed-in') return roles !== null
  return allowed.some((name) => name === visitor || roles?.includes(name))
}
