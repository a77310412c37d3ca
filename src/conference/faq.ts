import type { Language } from '../platform/i18n/language.ts'
import type { Definition } from './definition/definition.ts'
import { renderSections, type Section } from './definition/render-text.ts'

/** The questions and answers of a conference, used by the letter and by the site. `title` is the question. */
export function faq(definition: Definition, language: Language): Section[] {
  return renderSections(definition, language, 'faq')
}
