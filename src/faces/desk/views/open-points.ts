import type { Language } from '../../../platform/i18n/language.ts'
import type { DelegationLine } from '../delegations/delegation-list.ts'
import { words } from '../words.ts'

/** What is open in a delegation, each kind of point in a phrase. */
export function openPointsInWords(
  { openNotes, asked, withoutAddress }: Pick<DelegationLine, 'openNotes' | 'asked' | 'withoutAddress'>,
  language: Language,
): string[] {
  const say = words(language)
  return [
    ...(openNotes ? [say('delegations.open.notes', { count: openNotes })] : []),
    ...(asked ? [say('delegations.open.asked', { count: asked })] : []),
    ...(withoutAddress ? [say('delegations.open.address', { count: withoutAddress })] : []),
  ]
}
