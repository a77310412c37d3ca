import type { Envelope } from '../../../reading/message-reading.ts'

/**
 * NOM-2: the earliest evidence that the message was sent: its date, or that of an original which it forwards. What bears a date
 * after the arrival proves nothing: the arrival itself counts then.
 */
export function evidenceOfSending({ earliestEvidenceAt }: Envelope, receivedAt: Date): Date {
  const evidence = earliestEvidenceAt ? new Date(earliestEvidenceAt) : receivedAt
  return evidence < receivedAt ? evidence : receivedAt
}
