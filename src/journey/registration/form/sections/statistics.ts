import type { Section } from '../question.ts'

/** What the delegate says of themselves, for figures alone (NOM-6). */
export const statistics: Section = {
  subject: 'statistics',
  isSealed: true,
  questions: () => [
    { name: 'sex', kind: 'one', choices: ['woman', 'man', 'other', 'no-answer'] },
    { name: 'disability', kind: 'one', choices: ['yes', 'no', 'no-answer'] },
  ],
}
