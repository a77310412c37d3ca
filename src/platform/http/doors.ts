import type { Context, MiddlewareHandler, Next } from 'hono'
import { matchedRoutes } from 'hono/route'

/** Who may pass: everyone, anyone signed in, or the roles named. */
export type Allowed = 'everyone' | 'signed-in' | readonly string[]

/** One line of the table of doors: method, pattern as it is routed, and who may pass. */
export type Door = readonly [method: 'GET' | 'POST', pattern: string, allowed: Allowed]

/** Somebody's roles; null for a visitor. */
export type RolesOf = (context: Context) => readonly string[] | null

/** What is answered where a door stays shut: a visitor is shown the way in, somebody else the reason. */
export type Refusal = (context: Context, reason: 'not-signed-in' | 'role') => Response | Promise<Response>

/**
 * Locks every route: it opens only to those whom its line in the table names, and a route without a line to nobody.
 * Mount it before all routes. Of several patterns
 * that match, Hono answers by the first, and so does the lock: middleware is mounted by `use`, never for a method alone.
 */
export function behindDoors(doors: readonly Door[], rolesOf: RolesOf, refuse: Refusal): MiddlewareHandler {
  const table = new Map(doors.map(([method, pattern, allowed]) => [`${method} ${pattern}`, allowed]))

  return async (context: Context, next: Next) => {
    const route = matchedRoutes(context).find(({ method }) => method !== 'ALL')
    if (!route) return next()
    const allowed = table.get(`${route.method} ${route.path}`)
    const roles = rolesOf(context)
    if (mayPass(allowed, roles)) return next()
    return refuse(context, roles ? 'role' : 'not-signed-in')
  }
}

/** Does the line let somebody with these roles pass? Without a line: no. */
export function mayPass(allowed: Allowed | undefined, roles: readonly string[] | null): boolean {
  if (allowed === 'everyone') return true
  if (allowed === undefined || roles === null) return false
  return allowed === 'signed-in' || allowed.some((role) => roles.includes(role))
}
