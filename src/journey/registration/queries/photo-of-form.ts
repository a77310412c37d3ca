import type { StoredForm } from './form-of.ts'

/** The file of the photograph that stands in a form, by its SHA-256: the draft's, else the one that was sent. */
export function photoOfForm({ photo }: StoredForm): string | undefined {
  const stands = photo?.draft ? photo.draft.typed : photo?.submitted?.answers
  return typeof stands?.file === 'string' ? stands.file : undefined
}
