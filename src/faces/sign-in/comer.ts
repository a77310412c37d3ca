import type { Context } from 'hono'
import type { OfficeEnv } from '../../conference/office/env.ts'
import type { Comer } from '../../platform/http/doors.ts'

/** Who stands before a door: the roles of the staff, and as what they came by a personal link. */
export function comerOf(context: Context): Comer {
  const { who, visit } = (context as Context<OfficeEnv>).var
  const visitor = visit && (visit.purpose === 'registration' ? 'delegate' : 'mission')
  return { roles: who?.roles ?? null, visitor: visitor ?? null }
}
