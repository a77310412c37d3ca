import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import type { Audience } from '../audience.ts'
import { words } from '../words.ts'

/** A group in a few words: "Confirmed people · not registered yet · Français". */
export function audienceInWords(
  audience: Audience,
  language: Language,
  circles: readonly { id: string; kind: 'state' | 'authority' | 'organisation' }[],
): string {
  const say = words(language)
  const parts: string[] = [say(`whom-${audience.whom}`)]
  if (audience.whom === 'people') {
    parts.push(say(`state-${audience.state}`))
    if (audience.role) parts.push(say(`role-${audience.role as 'head'}`))
  } else {
    const circle = circles.find(({ id }) => id === audience.circle)
    if (circle) parts.push(say(`circle-${circle.kind}`))
    if (audience.answer) parts.push(say(`answer-${audience.answer}`))
  }
  if (audience.language) parts.push(languageNames[audience.language as Language] ?? audience.language)
  return parts.join(' · ')
}
