import { type DefinitionValues, siteLanguages } from '../../../conference/definition/definition.ts'
import { isLanguage, type Language } from '../../../platform/i18n/language.ts'
import { type FileFormat, fileFormats } from '../paths.ts'
import type { Counted } from '../rules/list.ts'

/** Which List is looked at, from the address. `language` gives words and order; `page` counts from 1. */
export type ListChoice = { language: Language; counted: Counted; format: FileFormat; page: number }

/** Reads the choice; what is not known there counts as the first. `spoken`: the reader's language. */
export function listChoice(
  query: (name: string) => string | undefined,
  definition: DefinitionValues,
  spoken: Language,
): ListChoice {
  const offered = siteLanguages(definition)
  // `list` rather than `language`: that one is the language of the desk itself.
  const asked = query('list')
  const page = Number(query('page') ?? 1)
  return {
    language:
      isLanguage(asked) && offered.includes(asked)
        ? asked
        : offered.includes(spoken)
          ? spoken
          : (offered[0] ?? 'en'),
    counted: query('counted') === 'confirmed' ? 'confirmed' : 'registered',
    format: fileFormats.find((format) => format === query('format')) ?? 'pdf',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}
