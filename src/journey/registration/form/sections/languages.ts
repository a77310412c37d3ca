import type { Section } from '../question.ts'

/** Which of the rooms' languages the delegate follows and speaks (LAN-1). */
export const languages: Section = {
  subject: 'languages',
  isSealed: false,
  questions: ({ definition }) => {
    const rooms = definition.languages.rooms.map(({ code }) => code)
    return [
      { name: 'follows', kind: 'many', required: true, choices: rooms },
      { name: 'otherLanguage', kind: 'line', dir: 'auto' },
      { name: 'speaks', kind: 'one', required: true, choices: [...rooms, 'other'] },
    ]
  },
}
