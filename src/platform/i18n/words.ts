import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, localeOf } from './language.ts'

/** Values for the placeholders of a text: text, numbers, or instants. */
export type Values = Record<string, string | number | boolean | Date | null | undefined>

/** A step's texts, one ICU MessageFormat pattern per key. */
export type Texts<Key extends string> = Record<Key, string>

/** Says the text of a key, with its placeholders filled in. */
export type Say<Key extends string> = (key: Key, values?: Values) => string

/**
 * The words of one step: `wordsFrom({ en, fr, es, ar, km })` gives `words('fr')`, a function from key to text.
 * Desk words come in English and French; asked for another language they answer in English.
 * Throws on a key or placeholder that is missing: a gap in a text is a defect, never a blank on a page.
 */
export function wordsFrom<Key extends string>(
  files: { en: Texts<Key> } & Partial<Record<Language, Texts<Key>>>,
): (language: Language) => Say<Key> {
  const patterns = new Map<string, IntlMessageFormat>()

  return (language) => {
    const spoken = files[language] ? language : 'en'
    const texts = files[spoken] ?? files.en
    return (key, values) => {
      const id = `${spoken}:${key}`
      let pattern = patterns.get(id)
      if (!pattern) {
        const text = texts[key]
        if (text === undefined) throw new Error(`No text for '${key}' in ${spoken}`)
        pattern = new IntlMessageFormat(text, localeOf(spoken), undefined, { ignoreTag: true })
        patterns.set(id, pattern)
      }
      return String(pattern.format(values))
    }
  }
}
