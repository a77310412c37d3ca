import type { NamedPerson } from '../note-verbale/schema.ts'
import type { Delegation, Person } from './schema.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    'delegation.opened': Delegation
    'delegation.merged': { from: Delegation; into: Delegation }
    'delegation.split': { from: Delegation; into: Delegation; people: Person[] }
    'person.confirmed': Person
    'person.corrected': Person
    'person.replaced': Person
    'person.withdrawn': Person
    'person.notAccepted': NamedPerson
    'confirmation.undone': Person
    'regret.recorded': { noteId: string; inviteeId: string }
    'regret.ended': { noteId: string; inviteeId: string }
  }
}
