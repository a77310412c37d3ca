import { siteLanguages } from '../../../../conference/definition/definition.ts'
import type { Section } from '../question.ts'

/** How the delegate is reached. The mail address is changed on a page of its own. */
export const contact: Section = {
  subject: 'contact',
  isSealed: false,
  questions: ({ definition, person }) => [
    { name: 'phone', kind: 'phone', autocomplete: 'tel', dir: 'ltr' },
    {
      name: 'writeIn',
      kind: 'one',
      required: true,
      choices: siteLanguages(definition),
      known: person.language,
    },
  ],
}
