import type { Correspondence, ExceptionalAcceptance, NamedPerson } from './schema.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    'note.corrected': Correspondence
    'note.questioned': Correspondence
    'note.settled': Correspondence
    'note.reopened': Correspondence
    'namedPerson.added': NamedPerson
    'namedPerson.corrected': NamedPerson
    'finding.accepted': ExceptionalAcceptance
  }
}
