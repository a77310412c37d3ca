import * as v from 'valibot'
import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import type { ExceptionGiven } from '../../../conference/registry/exceptions.ts'

/** The terms that an exception can change. */
export const exceptionTerms = ['representatives', 'sponsored', 'sponsorship-invited'] as const

const Term = v.picklist(exceptionTerms)
const Value = v.pipe(v.string(), v.trim(), v.digits(), v.toNumber(), v.minValue(1), v.maxValue(50))
const Reason = v.pipe(v.string(), v.trim(), v.minLength(5), v.maxLength(1000))

/** What was typed, to be shown again. */
export type ExceptionTyped = { term: string; value: string; reason: string }

/** What is wrong with a field, by the code of its sentence. `letter` is the letter's own number. */
export type ExceptionErrors = {
  term?: 'term'
  value?: 'value' | 'tooLow'
  reason?: 'reason'
  /** A delegation holds more than the new number. */
  inUse?: 'representatives' | 'sponsored'
}

/** Reads the form of an exception. An exception only raises a number above the letter's. */
export function readException(
  form: Record<string, unknown>,
  definition: DefinitionValues,
): { given: ExceptionGiven } | { typed: ExceptionTyped; errors: ExceptionErrors } {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  const typed = { term: text('term'), value: text('value'), reason: text('reason') }
  const term = v.safeParse(Term, typed.term)
  const reason = v.safeParse(Reason, typed.reason)
  const needsNumber = typed.term !== 'sponsorship-invited'
  const value = v.safeParse(Value, needsNumber ? typed.value : '1')

  const errors: ExceptionErrors = {}
  if (!term.success) errors.term = 'term'
  if (!value.success) errors.value = 'value'
  else if (term.success && value.output <= lettersNumber(definition, term.output)) errors.value = 'tooLow'
  if (!reason.success) errors.reason = 'reason'
  if (!term.success || !value.success || !reason.success || errors.value) return { typed, errors }
  return { given: { term: term.output, value: value.output, reason: reason.output } }
}

/** What the letter gives everybody. */
export function lettersNumber(definition: DefinitionValues, term: string): number {
  if (term === 'representatives') return definition.representativesPerDelegation
  return term === 'sponsored' ? definition.sponsoredPerDelegation : 0
}
