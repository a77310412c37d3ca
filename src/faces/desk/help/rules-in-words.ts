import { clausesOfRule } from '../../../conference/definition/clauses.ts'
import type { Definition } from '../../../conference/definition/definition.ts'
import { renderSections } from '../../../conference/definition/render-text.ts'
import type { Language } from '../../../platform/i18n/language.ts'

/** A rule of the conference with the sentences of the clauses that it comes from. */
export type RuleInWords = { code: string; clauses: { number: number; sentence: string }[] }

/** The conference's rules in the order of its definition, with the product's own sentences, in the reader's language. */
export function rulesInWords(definition: Definition, language: Language): RuleInWords[] {
  const sentences = new Map(
    renderSections(definition, language, 'clauses').map(({ id, plain }) => [id, plain]),
  )
  return Object.keys(definition.rules).map((code) => ({
    code,
    clauses: clausesOfRule(definition, code).map((number) => ({
      number,
      sentence: sentences.get(String(number)) ?? '',
    })),
  }))
}
