import type { Section } from '../question.ts'

/** Uses that the delegate agrees to, one by one; what is not answered is not agreed to. */
export const consents: Section = {
  subject: 'consents',
  isSealed: false,
  questions: ({ terms }) => [
    { name: 'listed', kind: 'yes-no', required: true },
    ...terms.consents.map((use) => ({ name: use, kind: 'yes-no' as const })),
  ],
}
