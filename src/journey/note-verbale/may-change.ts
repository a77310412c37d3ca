import type { Who } from '../../conference/office/env.ts'

/** Those who take messages, enter new ones and settle them; the others look. */
export function mayChange(who: Who | null): boolean {
  return who?.roles.some((role) => role === 'manager' || role === 'intake') ?? false
}
