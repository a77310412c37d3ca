import type { Section } from '../question.ts'

const yes = { name: 'comes', is: 'yes' }

/** Whoever comes to assist or to interpret for the delegate (NOM-3: outside the number, where the definition says so). */
export const assistant: Section = {
  subject: 'assistant',
  isSealed: true,
  questions: () => [
    { name: 'comes', kind: 'yes-no', required: true },
    {
      name: 'role',
      kind: 'one',
      required: true,
      choices: ['assistant', 'interpreter', 'guide'],
      onlyIf: yes,
    },
    { name: 'name', kind: 'line', required: true, dir: 'auto', width: 'full', onlyIf: yes },
    { name: 'phone', kind: 'phone', dir: 'ltr', onlyIf: yes },
    { name: 'needs', kind: 'lines', longest: 1000, dir: 'auto', width: 'full', onlyIf: yes },
  ],
}
