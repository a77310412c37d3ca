import type { Section } from '../question.ts'

const kinds = [
  'vegetarian',
  'vegan',
  'halal',
  'kosher',
  'no-pork',
  'no-gluten',
  'no-lactose',
  'no-nuts',
  'soft',
]

/** What is not eaten, for the kitchen. */
export const diet: Section = {
  subject: 'diet',
  isSealed: true,
  questions: () => [
    { name: 'kinds', kind: 'many', choices: kinds },
    { name: 'words', kind: 'lines', longest: 500, dir: 'auto', width: 'full' },
  ],
}
