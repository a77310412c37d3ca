import type { Correspondence } from './schema.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    'note.assigned': Correspondence
  }
}
