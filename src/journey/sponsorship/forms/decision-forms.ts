import * as v from 'valibot'
import type { AssistedAnswer } from '../schema.ts'

const Text = v.pipe(v.string(), v.trim())
const Reason = v.pipe(Text, v.maxLength(2000), v.regex(/\p{L}/u))
const Version = v.pipe(v.string(), v.digits(), v.toNumber())
export const Day = v.pipe(Text, v.isoDate())

/** What is wrong with a form about a request, by the code of its sentence. */
export type DecisionProblem =
  | 'choose'
  | 'reasonMissing'
  | 'dayWrong'
  | 'dayPast'
  | 'helperMissing'
  | 'amountWrong'

/** Reads whether a request is eligible. A reason is wanted where it is not, and where a point stands open. */
export function readEligibility(form: Record<string, unknown>, hasPoints: boolean) {
  const version = v.safeParse(Version, form.version)
  const isEligible = form.eligible === 'yes' ? true : form.eligible === 'no' ? false : undefined
  const reason = v.safeParse(Reason, form.reason ?? '')
  if (!version.success || isEligible === undefined) return { problem: 'choose' as const }
  if (!reason.success && (!isEligible || hasPoints)) return { problem: 'reasonMissing' as const }
  return { version: version.output, isEligible, reason: reason.success ? reason.output : null }
}

/** Reads by when an offer is to be answered: a day to come, YYYY-MM-DD. */
export function readOffer(form: Record<string, unknown>, today: string) {
  const version = v.safeParse(Version, form.version)
  const replyBy = v.safeParse(Day, form.replyBy ?? '')
  if (!version.success || !replyBy.success) return { problem: 'dayWrong' as const }
  if (replyBy.output < today) return { problem: 'dayPast' as const }
  return { version: version.output, replyBy: replyBy.output }
}

const Assistance = v.object({
  way: v.picklist(['read-aloud', 'paper', 'telephone']),
  helper: v.pipe(Text, v.minLength(2), v.maxLength(200)),
  witness: v.pipe(Text, v.minLength(2), v.maxLength(200)),
  language: v.pipe(Text, v.minLength(2), v.maxLength(60)),
})

/** Reads an answer that somebody gave with help (awkward case: who does not read, or has no address). */
export function readAssistedAnswer(form: Record<string, unknown>) {
  const conditionsVersion = v.safeParse(Version, form.conditionsVersion)
  const answer = v.safeParse(v.picklist(['accepted', 'declined']), form.answer)
  const assistance = v.safeParse(Assistance, form)
  if (!answer.success || !conditionsVersion.success) return { problem: 'choose' as const }
  if (!assistance.success) return { problem: 'helperMissing' as const }
  return {
    answer: answer.output,
    conditionsVersion: conditionsVersion.output,
    assistance: assistance.output satisfies AssistedAnswer,
  }
}
