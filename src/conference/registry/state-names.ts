import { type Language, localeOf } from '../../platform/i18n/language.ts'
import type { State } from './state.ts'

/** The short name of a State in UN usage, without its article: "Republic of Korea", "Türkiye", "Pays-Bas". */
export function shortName(state: State, language: Language): string {
  return typographic(state.names[language])
}

/** The short name in a sentence, with its article where the language wants one: "the Netherlands", "l’Algérie". */
export function withArticle(state: State, language: Language): string {
  const article =
    language === 'en' || language === 'fr' || language === 'es' ? state.articles[language] : undefined
  const name = state.names[language]
  return typographic(!article ? name : article.endsWith("'") ? `${article}${name}` : `${article} ${name}`)
}

/** The formal name with its article, in English and French; in the other languages the short name takes its place. */
export function formalName(state: State, language: Language): string {
  return language === 'en' || language === 'fr'
    ? typographic(state.formal[language])
    : withArticle(state, language)
}

/** "of the Republic of Korea", "du Royaume des Pays-Bas", "del Afganistán", "للجزائر": what follows the word for a mission. */
export function ofState(state: State, language: Language): string {
  const name = formalName(state, language)
  switch (language) {
    case 'en':
      return `of ${name}`
    case 'fr':
      return frenchOf(name)
    case 'es':
      return name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`
    case 'ar':
      return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`
    case 'km':
      return `នៃ${name}`
  }
}

/** States in the order of the UN in a language: by the rank in the data; in Khmer by its own alphabet. */
export function alphabetical(states: readonly State[], language: Language): State[] {
  if (language === 'km') {
    const collator = new Intl.Collator(localeOf('km'))
    return [...states].sort((a, b) => collator.compare(a.names.km, b.names.km))
  }
  return [...states].sort((a, b) => a.order[language] - b.order[language])
}

function frenchOf(name: string): string {
  if (name.startsWith('le ')) return `du ${name.slice(3)}`
  if (name.startsWith('les ')) return `des ${name.slice(4)}`
  if (/^(la |l’)/.test(name)) return `de ${name}`
  return /^[aeéèêiîïoôuyœ]/i.test(name) ? `d’${name}` : `de ${name}`
}

function typographic(name: string): string {
  return name.replaceAll("'", '’')
}
