/** Precision, recall and F1 of one field; null where there is nothing to score. */
export type Prf = { tp: number; fp: number; fn: number; precision: number | null; recall: number | null; f1: number | null }
export type Share = { right: number; of: number; share: number | null }
export type Scores = {
  cases: number
  overall: Prf
  fields: Record<string, Prf>
  accuracy: Record<'kind' | 'language' | 'findingsExact' | 'sponsorshipExact' | 'wholeCase', Share>
  inventedAttendees: number
  inventedNames: string[]
  inventedEmails: number
  missedAttendees: number
  perCase: { id: string; ok: boolean; kind: string; attendees: string; invented: number; lostFindings: string[]; extraFindings: string[] }[]
}
/** Scores predictions against truths, both by the number of the message. */
export function scoreAll(truths: Record<string, unknown>, predictions: Record<string, unknown>): Scores
