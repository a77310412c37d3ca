import { readVersion } from './confirmation-form.ts'

/** A reason that an officer gives, or that it is missing. */
export type ReasonForm = { version: number; reason: string; ok: boolean }

/** Reads a form that wants a reason: at least one word, at most two thousand characters. */
export function readReason(form: Record<string, unknown>): ReasonForm {
  const reason = String(form.reason ?? '')
    .trim()
    .slice(0, 2000)
  return { version: readVersion(form), reason, ok: /\p{L}/u.test(reason) }
}
