import type { Language } from '../../platform/i18n/language.ts'
import { type DefinitionValues, phrase } from './definition.ts'

/** The conference in the subject of a mail: place and year. Telephones are shared; a subject gives nothing away. */
export function discreetName(definition: DefinitionValues, language: Language): string {
  return `${phrase(definition, definition.venue.city, language)} ${definition.opensOn.slice(0, 4)}`
}
