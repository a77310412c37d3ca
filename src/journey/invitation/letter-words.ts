import { type Definition, siteLanguages } from '../../conference/definition/definition.ts'
import { letterDocument } from './documents/letter-document.ts'

const circles = [
  { kind: 'state', category: 'state' },
  { kind: 'organisation', category: 'mine-action-authority' },
  { kind: 'organisation', category: 'ngo' },
] as const

/** Would the letter say the same to everybody, in each language, whichever of two definitions it is worded from? */
export function saysTheSame(before: Definition, after: Definition): boolean {
  return before.hash === after.hash || wordsOf(before) === wordsOf(after)
}

/** All that the letter says, to an invitee of each circle and in each language of the conference. */
function wordsOf(definition: Definition): string {
  const letters = siteLanguages(definition).flatMap((language) =>
    circles.map((circle) => {
      const invitee = { ...circle, code: 'x', names: { en: 'x' }, acronym: null, country: null }
      const channel = { kind: 'office', name: 'x' }
      return letterDocument(definition, { invitee, channel, number: 'x', language, draft: false }).data
    }),
  )
  return JSON.stringify(letters)
}
