import { alphabetical } from '../../../conference/registry/state-names.ts'
import { allStates } from '../../../conference/registry/states.ts'
import { type Language, localeOf } from '../../../platform/i18n/language.ts'
import { type Category, categories, type ListDelegation } from './list.ts'

/** A heading of the List with its delegations in the alphabet of the language. */
export type ListPart = { category: Category; delegations: ListDelegation[] }

/**
 * The delegations under their headings: States in the order of the UN in the language, organisations by name. Headings
 * without anybody are left out.
 */
export function inOrder(delegations: readonly ListDelegation[], language: Language): ListPart[] {
  const ranks = new Map(alphabetical(allStates(), language).map(({ iso3 }, rank) => [iso3, rank]))
  const collator = new Intl.Collator(localeOf(language), { ignorePunctuation: true, numeric: true })
  const rankOf = ({ code, isState }: ListDelegation) =>
    isState ? (ranks.get(code) ?? ranks.size) : ranks.size
  const compare = (a: ListDelegation, b: ListDelegation) =>
    rankOf(a) - rankOf(b) || collator.compare(nameOf(a, language), nameOf(b, language))
  return categories.flatMap((category) => {
    const within = delegations.filter((delegation) => delegation.category === category)
    return within.length > 0 ? [{ category, delegations: within.sort(compare) }] : []
  })
}

/** What a delegation is called in a language; in English where it has no name there. */
export function nameOf(
  { names, acronym }: Pick<ListDelegation, 'names' | 'acronym'>,
  language: Language,
): string {
  return names[language] ?? names.en ?? acronym ?? ''
}
