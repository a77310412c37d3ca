import * as v from 'valibot'

const Answer = v.object({
  answer: v.picklist(['accepted', 'declined']),
  conditionsVersion: v.pipe(v.string(), v.digits(), v.toNumber()),
})

/** Reads the answer of a sponsored person, with the version of the conditions that the page showed. */
export function readOwnAnswer(form: Record<string, unknown>) {
  const read = v.safeParse(Answer, form)
  return read.success ? read.output : { problem: 'choose' as const }
}
