import type { Person } from '../nomination/schema.ts'
import type { Registration } from './schema.ts'

/** What happened to whose registration. */
export type RegistrationChange = { registration: Registration; person: Person }

declare module '../../platform/journal/events.ts' {
  interface Events {
    'registration.linkSent': RegistrationChange
    'registration.linkRevoked': RegistrationChange
    'registration.opened': RegistrationChange
    'registration.begun': RegistrationChange
    'registration.assisted': RegistrationChange
    'registration.submitted': RegistrationChange
    'registration.changed': RegistrationChange
    'registration.withdrawn': RegistrationChange
    'address.asked': RegistrationChange
    'address.confirmed': RegistrationChange
  }
}
