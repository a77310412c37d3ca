import type { Language } from '../../platform/i18n/language.ts'

/** What a message says, language by language: plain text, with placeholders of the list. */
export type GroupTexts = Partial<Record<Language, { subject: string; body: string }>>

/** What may stand in braces. A subject names nobody: telephones are shared. */
export const placeholders = [
  'name',
  'invitee',
  'conference',
  'city',
  'opens',
  'registrationCloses',
  'mailbox',
] as const
export const placeholdersOfSubjects: readonly Placeholder[] = ['conference', 'city']

/** A word that may stand in braces. */
export type Placeholder = (typeof placeholders)[number]

const inBraces = /\{([^{}]*)\}/g

/** What stands in braces and is no placeholder, and braces that nothing closes: each as it was typed. */
export function strangeBraces(text: string, allowed: readonly Placeholder[]): string[] {
  const strange = [...text.matchAll(inBraces)]
    .filter(([, word]) => !allowed.includes(word as Placeholder))
    .map(([whole]) => whole)
  const left = text.replace(inBraces, '').match(/[{}]/g) ?? []
  return [...new Set([...strange, ...left])]
}

/** A text with its placeholders filled in. What is filled in is text: braces in a name stay braces. */
export function filled(text: string, values: Record<Placeholder, string>): string {
  return text.replace(inBraces, (whole, word) =>
    Object.hasOwn(values, word) ? values[word as Placeholder] : whole,
  )
}

/** The paragraphs of a text: an empty line divides them. */
export function paragraphsOf(body: string): string[] {
  return body
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}
