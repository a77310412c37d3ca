import type { Definition } from './definition/definition.ts'
import type { InviteeException } from './schema.ts'

declare module '../platform/journal/events.ts' {
  interface Events {
    /** `before` is null for the first version. Whoever keeps numbers of the definition brings them up to date. */
    'definition.applied': { version: number; before: Definition | null; after: Definition }
    'language.approved': { language: string }
    'language.withdrawn': { language: string }
    /** How many invitees were added and changed. */
    'registry.loaded': { added: number; changed: number }
    'invitee.imported': { inviteeId: string }
    'invitee.changed': { inviteeId: string; fields: string[] }
    'exception.made': InviteeException
    'exception.ended': InviteeException
    /** Personal data of a kind was erased on its day: how many records. */
    'data.erased': { kind: string; count: number; endsOn: string }
  }
}
