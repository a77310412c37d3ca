import type { Language } from '../../platform/i18n/language.ts'
import type { Definition, DefinitionValues } from './definition.ts'
import { type Rendered, renderSections } from './render-text.ts'

/** The numbers of the clauses behind a rule (`NOM-3`) in this conference's letter; none for a rule that it does not have. */
export function clausesOfRule(definition: DefinitionValues, rule: string): number[] {
  return definition.rules[rule] ?? []
}

/** The product's own sentence for a clause; undefined where the letter has no such clause. */
export function clause(definition: Definition, language: Language, number: number): Rendered | undefined {
  return renderSections(definition, language, 'clauses').find((section) => section.id === String(number))
}

/** Where a value comes from. `practice`: the secretariat's, where the letter is silent; both where it says a part. */
export type Source = { clauses: number[]; practice: boolean }

/** The source of a value by its path (`notesDue.timeZone`): its own, else that of what it is part of. */
export function sourceOf(definition: DefinitionValues, path: string): Source {
  const own = definition.sources[path]
  if (own) return { clauses: 'clauses' in own ? own.clauses : [], practice: own.practice ?? false }
  const around = path.slice(0, path.lastIndexOf('.'))
  return path.includes('.') ? sourceOf(definition, around) : { clauses: [], practice: true }
}
