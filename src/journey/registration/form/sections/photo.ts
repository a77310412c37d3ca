import type { Section } from '../question.ts'

/** The photograph for the badge. The answer is the name of the sealed file; a form never says it, the upload does. */
export const photo: Section = {
  subject: 'photo',
  isSealed: false,
  questions: ({ terms }) => [{ name: 'file', kind: 'picture', required: terms.photo === 'required' }],
}
