import type * as v from 'valibot'
import { type Language, languages } from '../../platform/i18n/language.ts'
import type { DefinitionSchema } from './schema.ts'
import type { TextName } from './text-names.ts'

/** The values of a conference.yaml. What each means stands in `schema.ts` and in docs/definition.schema.json. */
export type DefinitionValues = v.InferOutput<typeof DefinitionSchema>

/** The texts of one language, in Markdown with placeholders in ICU MessageFormat. Texts on sponsorship only where there is any. */
export type DefinitionTexts = Partial<Record<TextName, string>>

/** A name or a phrase in the languages of the site. */
export type Words = { [language in Language]?: string | undefined }

/**
 * A conference as it is in force: its values and its texts, checked. Plain JSON: it can be stored and read back as it is.
 * `hash` is the SHA-256 of the whole in canonical form; two definitions with the same hash say the same.
 */
export type Definition = DefinitionValues & {
  texts: { [language in Language]?: DefinitionTexts | undefined }
  hash: string
}

/** The languages of the conference's pages and mails, in the order of the product. */
export function siteLanguages(definition: DefinitionValues): Language[] {
  return languages.filter((language) => definition.languages.site[language])
}

/** The language to answer in: the one asked for where the conference has it, else its first. */
export function spokenLanguage(definition: DefinitionValues, asked: Language): Language {
  const spoken = siteLanguages(definition)
  return spoken.includes(asked) ? asked : (spoken[0] ?? 'en')
}

/** A phrase of the definition in a language, or in the conference's first where it lacks that one. */
export function phrase(definition: DefinitionValues, words: Words, language: Language): string {
  return words[spokenLanguage(definition, language)] ?? ''
}

/** Has a native reader read the texts of this language? Where not, pages say so and mails wait for an approval. */
export function isChecked(definition: DefinitionValues, language: Language): boolean {
  return definition.languages.site[language]?.checked ?? false
}
