import type { Section } from '../question.ts'

/** Which of the profiles the delegate answers to (NOM-4), and how they can contribute and follow up (NOM-5). */
export const profile: Section = {
  subject: 'profile',
  isSealed: false,
  questions: ({ definition }) => [
    {
      name: 'profile',
      kind: 'one',
      required: true,
      choices: [...definition.candidateProfiles.map(({ id }) => id), 'other'],
    },
    { name: 'speaks', kind: 'yes-no', required: true },
    {
      name: 'topics',
      kind: 'lines',
      longest: 1000,
      dir: 'auto',
      width: 'full',
      onlyIf: { name: 'speaks', is: 'yes' },
    },
    { name: 'followsUp', kind: 'yes-no', required: true },
  ],
}
