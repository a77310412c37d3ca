import type { Terms } from '../../../conference/definition/terms.ts'
import type { Role } from '../../../reading/message-reading.ts'

/** NOM-3: does somebody in this role take one of the delegation's seats? */
export function takesSeat(role: Role, { outsideQuota }: Pick<Terms, 'outsideQuota'>): boolean {
  return !(outsideQuota as readonly Role[]).includes(role)
}
