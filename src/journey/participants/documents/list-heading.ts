import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { ListFigures } from '../rules/list.ts'
import type { ListEdition } from '../schema.ts'
import { words } from './words.ts'

/** Which List it is: an edition, or what would be one now. `on` is YYYY-MM-DD in the zone of the conference. */
export type Standing = { kind: ListEdition['kind'] | 'preview'; number?: number | undefined; on: string }

/** "Provisional edition 2 · Tuesday, 5 September 2023" */
export function standingInWords({ kind, number, on }: Standing, language: Language): string {
  const say = words(language)
  const edition = kind === 'preview' ? say('preview') : say(`edition.${kind}`, { number })
  return `${edition} · ${dateInWords(on, language)}`
}

/** "312 participants, of whom 4 are not listed", and then of how many States and organisations the listed ones are. */
export function figuresInWords(
  { participants, unlisted, states, organisations }: ListFigures,
  language: Language,
) {
  const say = words(language)
  return {
    participants: say('figures', { participants, unlisted }),
    from: say('from', { states, organisations, both: states > 0 && organisations > 0 }),
  }
}
