import type { Person } from '../../../journey/nomination/schema.ts'
import type { Correspondence } from '../../../journey/note-verbale/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Message } from '../../../platform/messages/schema.ts'
import type { TagState } from '../../../ui/tag-state.ts'
import { words } from '../words.ts'

/** What kind of message it is, in a word. */
export function noteKind(kind: Correspondence['kind'], language: Language): string {
  return words(language)(`kind.${kind ?? 'unread'}`)
}

export const noteTags: Record<Correspondence['state'], TagState> = {
  received: 'new',
  read: 'attention',
  assigned: 'progress',
  settled: 'done',
}

export const personTags: Record<Person['state'], TagState> = {
  confirmed: 'done',
  replaced: 'stopped',
  withdrawn: 'stopped',
  undone: 'stopped',
}

export const messageTags: Record<Message['status'], TagState> = {
  held: 'attention',
  waiting: 'waiting',
  'handing-over': 'progress',
  sent: 'done',
  uncertain: 'attention',
  'given-up': 'problem',
}
