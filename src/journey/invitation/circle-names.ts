import type { Definition } from '../../conference/definition/definition.ts'
import { renderSections } from '../../conference/definition/render-text.ts'
import type { Language } from '../../platform/i18n/language.ts'

/** What the circles of the letter are called, by id: the titles of the text that says who is invited. */
export function circleNames(definition: Definition, language: Language): Map<string, string> {
  const sections = renderSections(definition, language, 'who-is-invited')
  return new Map(sections.map(({ id, title, plain }) => [id, title || plain]))
}
