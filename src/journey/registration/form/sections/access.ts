import type { Section } from '../question.ts'

const hall = [
  'step-free',
  'ramp',
  'desk-space',
  'aisle-seat',
  'front-seat',
  'loop',
  'rest-room',
  'quiet',
  'evacuation',
]
const information = [
  'sign-international',
  'sign-national',
  'captions',
  'braille',
  'large-print',
  'easy-read',
  'files',
  'reader',
]
const hotel = ['accessible-room', 'roll-in-shower', 'bed-height', 'low-floor', 'near-assistant', 'fridge']
const care = ['lift-vehicle', 'guide-dog', 'prosthesis', 'psychological', 'person']

/** What the delegate needs, never why: by place, and in free words. */
export const access: Section = {
  subject: 'access',
  isSealed: true,
  questions: () => [
    { name: 'hall', kind: 'many', choices: hall },
    { name: 'information', kind: 'many', choices: information },
    { name: 'signLanguage', kind: 'line', dir: 'auto' },
    { name: 'hotel', kind: 'many', choices: hotel },
    { name: 'care', kind: 'many', choices: care },
    { name: 'words', kind: 'lines', longest: 2000, dir: 'auto', width: 'full' },
  ],
}
