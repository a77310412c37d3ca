import type { Section } from '../question.ts'

/** Title or official status, and the body that the delegate works for. */
export const office: Section = {
  subject: 'office',
  isSealed: false,
  questions: ({ person }) => [
    { name: 'title', kind: 'line', required: true, known: person.title, dir: 'auto', width: 'full' },
    {
      name: 'organisation',
      kind: 'line',
      required: true,
      known: person.organisation,
      dir: 'auto',
      width: 'full',
    },
  ],
}
