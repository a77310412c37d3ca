import type { GroupDraft } from './schema.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    'groupMessage.drafted': GroupDraft
    'groupMessage.changed': GroupDraft
    'groupMessage.discarded': GroupDraft
  }
}
