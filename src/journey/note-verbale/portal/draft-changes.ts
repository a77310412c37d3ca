import type { DraftForm, DraftPerson } from './note-draft.ts'

/** A Note of which nothing was typed yet. */
export const blankForm: DraftForm = { reference: '', noteDate: '', people: [] }

/** The form with its number and date. */
export function withHead(
  form: DraftForm | null,
  head: Pick<DraftForm, 'reference' | 'noteDate' | 'earlier'>,
): DraftForm {
  return { ...(form ?? blankForm), ...head }
}

/** The form with one person added, or changed where the person is in it. */
export function withPerson(form: DraftForm | null, person: DraftPerson): DraftForm {
  const { people, ...head } = form ?? blankForm
  const isThere = people.some(({ id }) => id === person.id)
  return {
    ...head,
    people: isThere ? people.map((one) => (one.id === person.id ? person : one)) : [...people, person],
  }
}

/** The form without one person. */
export function withoutPerson(form: DraftForm | null, id: string): DraftForm {
  const { people, ...head } = form ?? blankForm
  return { ...head, people: people.filter((person) => person.id !== id) }
}
