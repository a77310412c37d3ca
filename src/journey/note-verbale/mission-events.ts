import type { NoteDraft } from './schema.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    /** A mission has begun, changed or completed what it prepares. */
    'noteDraft.changed': NoteDraft
    'noteDraft.discarded': NoteDraft
    'noteDraft.sent': NoteDraft
  }
}
