import type { Correspondence } from './schema.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    'note.received': Correspondence
    'note.read': Correspondence
    /** Reading failed for good: the message waits for a person. */
    'note.unreadable': Correspondence
    'note.acknowledged': Correspondence
  }
}
