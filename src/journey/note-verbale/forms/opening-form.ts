/** What something sealed in a message may be opened for. */
export const openingPurposes = ['visa', 'ticket', 'check'] as const

/** The purpose that was chosen, if one was. */
export function readPurpose(form: Record<string, unknown>): (typeof openingPurposes)[number] | undefined {
  return openingPurposes.find((purpose) => purpose === form.purpose)
}
