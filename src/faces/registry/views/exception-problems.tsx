import type { Terms } from '../../../conference/definition/terms.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import type { ExceptionErrors, ExceptionTyped } from '../forms/exception-form.ts'
import { words } from '../words.ts'

export type ExceptionProblemsProps = {
  language: Language
  letter: Terms
  typed?: ExceptionTyped | undefined
  errors?: ExceptionErrors | undefined
}

/** What has to be corrected in the form of an exception, on top of the page. */
export function ExceptionProblems(props: ExceptionProblemsProps) {
  const { errors = {}, language } = props
  const say = words(language)
  const list: FieldProblem[] = []
  if (errors.inUse) list.push({ text: say(`error.inUse.${errors.inUse}`) })
  if (errors.term) list.push({ field: 'term', text: say('error.term') })
  if (errors.value) list.push({ field: 'value', text: valueProblem(props) ?? '' })
  if (errors.reason) list.push({ field: 'reason', text: say('error.reason') })
  return <ErrorSummary language={language} errors={list} />
}

/** The sentence about the number that was typed. */
export function valueProblem({
  language,
  letter,
  typed,
  errors,
}: ExceptionProblemsProps): string | undefined {
  const say = words(language)
  if (!errors?.value) return undefined
  const given =
    typed?.term === 'sponsored' ? letter.sponsoredPerDelegation : letter.representativesPerDelegation
  return errors.value === 'tooLow' ? say('error.tooLow', { letter: given }) : say('error.value')
}
