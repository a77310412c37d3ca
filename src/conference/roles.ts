/** What a member of staff may be, per conference (spec, section 3). Focal points and delegates come by personal links. */
export const roles = [
  'manager',
  'intake',
  'sponsorship',
  'panel',
  'host',
  'accessibility',
  'on-site',
  'donor',
  'auditor',
] as const

/** A role of the secretariat's side. */
export type Role = (typeof roles)[number]

/** Roles that open what is sealed: they sign in with a second factor. */
export const rolesThatOpen: readonly Role[] = ['manager', 'sponsorship', 'host', 'accessibility']

/** Is this word the name of a role? */
export function isRole(word: string): word is Role {
  return roles.includes(word as Role)
}
