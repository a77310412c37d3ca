import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import type { Role } from '../../../conference/roles.ts'

/** Who opens what is sealed of a registration, for a purpose (spec: people, and what they may see). Statistics: nobody. */
const openers: Partial<Record<RegistrationSubject, readonly Role[]>> = {
  access: ['manager', 'accessibility'],
  assistant: ['manager', 'accessibility'],
  diet: ['manager', 'accessibility'],
  emergency: ['manager'],
  photo: ['manager', 'intake', 'on-site'],
}

/** May somebody with these roles open this subject? */
export function mayOpen(subject: RegistrationSubject, roles: readonly Role[]): boolean {
  return openers[subject]?.some((role) => roles.includes(role)) ?? false
}
