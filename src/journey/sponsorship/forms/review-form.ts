import * as v from 'valibot'
import type { Review } from '../commands/review-nominee.ts'

const Score = v.pipe(v.string(), v.regex(/^[0-5]$/), v.toNumber())
const Words = v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(2000))

/** Reads what a member of the panel says: a figure a criterion, or why they stand aside. Undefined where neither is whole. */
export function readReview(
  form: Record<string, unknown>,
  criteria: readonly { id: string }[],
): Review | undefined {
  const conflict = v.safeParse(Words, form.conflict)
  const remark = v.safeParse(Words, form.remark)
  if (!conflict.success || !remark.success) return undefined
  const said = { hasConflict: conflict.output || null, remark: remark.output || null }
  if (said.hasConflict) return { ...said, scores: {} }
  const scores: Record<string, number> = {}
  for (const { id } of criteria) {
    const score = v.safeParse(Score, form[`score-${id}`])
    if (!score.success) return undefined
    scores[id] = score.output
  }
  return { ...said, scores }
}
