import { allStates } from '../../../conference/registry/states.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { inviteeName } from '../invitee-name.ts'

type Named = { names: Record<string, string>; acronym: string | null; kind: string; code: string }

/** The order of a list of invitees: States by their rank in the UN's alphabet of the language, then organisations by name. */
export function inAlphabet(language: DeskLanguage): (a: Named, b: Named) => number {
  const collator = new Intl.Collator(language, { ignorePunctuation: true })
  const ranks = new Map(allStates().map((state) => [state.iso3, state.order[language]]))
  const rankOf = ({ kind, code }: Named) =>
    kind === 'state' ? (ranks.get(code) ?? ranks.size) : Number.MAX_SAFE_INTEGER
  return (a, b) =>
    rankOf(a) - rankOf(b) || collator.compare(inviteeName(a, language), inviteeName(b, language))
}
