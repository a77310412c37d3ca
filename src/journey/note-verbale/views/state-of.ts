import type { Language } from '../../../platform/i18n/language.ts'
import type { TagState } from '../../../ui/tag-state.ts'
import type { QueueLine } from '../queries/queue.ts'
import { words } from '../words.ts'

/** How a message stands: not read yet, being read, unreadable, to decide, with somebody, settled and how. */
export function stateOf(
  { note, points, progress }: Pick<QueueLine, 'note' | 'points' | 'progress'>,
  language: Language,
): { tag: TagState; text: string } {
  const say = words(language)
  if (note.state === 'settled') return { tag: 'done', text: say(`outcome-${note.outcome ?? 'filed'}`) }
  if (note.readingProblem !== null) return { tag: 'problem', text: say('state-unreadable') }
  if (progress) return { tag: 'progress', text: say('state-reading', progress) }
  if (points === null) return { tag: 'new', text: say('state-received') }
  if (note.state === 'assigned') return { tag: 'progress', text: say('state-assigned') }
  return { tag: 'attention', text: say('state-read') }
}
