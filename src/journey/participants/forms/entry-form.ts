import * as v from 'valibot'
import type { Correction } from '../commands/correct-entry.ts'

const text = (length: number) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.trim(),
    v.maxLength(length),
    v.transform((each) => each.replaceAll(/\s+/g, ' ')),
  )

const Entry = v.object({ name: text(200), title: text(300), organisation: text(300), askedBy: text(300) })

/** What was typed into the form of an entry. */
export type EntryTyped = v.InferOutput<typeof Entry>

/** Which fields have to be filled. */
export type EntryErrors = { name?: true; askedBy?: true }

/** A correction of an entry, or what was typed with what is missing. */
export function readEntry(
  form: Record<string, unknown>,
): { given: Correction } | { typed: EntryTyped; errors: EntryErrors } {
  const read = v.safeParse(Entry, form)
  const typed = read.success ? read.output : { name: '', title: '', organisation: '', askedBy: '' }
  if (typed.name && typed.askedBy)
    return { given: { ...typed, title: typed.title || null, organisation: typed.organisation || null } }
  return {
    typed,
    errors: { ...(typed.name ? {} : { name: true }), ...(typed.askedBy ? {} : { askedBy: true }) },
  }
}
