import type { Section } from '../question.ts'

/** Names as the passport and as the badge has them: one line each, never cut into first and last. */
export const names: Section = {
  subject: 'names',
  isSealed: false,
  questions: ({ person }) => [
    {
      name: 'passportName',
      kind: 'line',
      required: true,
      known: person.fullName,
      autocomplete: 'name',
      dir: 'auto',
      width: 'full',
    },
    { name: 'familyName', kind: 'line', known: person.familyName, dir: 'auto' },
    {
      name: 'badgeName',
      kind: 'line',
      required: true,
      longest: 80,
      known: person.fullName,
      dir: 'auto',
      width: 'full',
    },
    { name: 'ownScriptName', kind: 'line', dir: 'auto', width: 'full' },
    { name: 'honorific', kind: 'line', longest: 40, known: person.honorific, dir: 'auto', width: 'short' },
  ],
}
