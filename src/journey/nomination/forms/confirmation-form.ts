/** Whom to confirm, for whom the request for sponsorship is taken forward, and which version of the Note was seen. */
export type ConfirmationForm = { version: number; people: string[]; held: string[] }

/** Reads the form that confirms people of a Note. Names of fields: `version`, `person`, `held`. */
export function readConfirmation(form: Record<string, unknown>): ConfirmationForm {
  return { version: readVersion(form), people: listOf(form.person), held: listOf(form.held) }
}

/** The version of the Note that the page showed; 0 where a form does not say, which matches none. */
export function readVersion(form: Record<string, unknown>): number {
  const version = Number(form.version)
  return Number.isSafeInteger(version) ? version : 0
}

/** The values of a field that may come once, several times, or not at all. */
export function listOf(value: unknown): string[] {
  if (value === undefined) return []
  return (Array.isArray(value) ? value : [value]).map(String).filter((text) => text !== '')
}
