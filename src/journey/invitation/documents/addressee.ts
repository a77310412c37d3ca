import type { Definition } from '../../../conference/definition/definition.ts'
import { missionName } from '../../../conference/registry/mission-names.ts'
import { organisationById, organisationName } from '../../../conference/registry/organisations.ts'
import { formalName, ofState, shortName } from '../../../conference/registry/state-names.ts'
import { stateByCode } from '../../../conference/registry/states.ts'
import type { Channel, Invitee } from '../../../conference/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { letterWords } from './words.ts'

/** What a letter needs to know of whom it invites. */
export type LetterInvitee = Pick<Invitee, 'kind' | 'code' | 'category' | 'names' | 'acronym' | 'country'>

/** And of the way by which it goes. */
export type LetterChannel = Pick<Channel, 'kind' | 'name'>

/** The circle of the definition to which an invitee belongs (INV-1): what the letter says to it. */
export function circleKindOf(
  invitee: LetterInvitee,
  definition: Definition,
): 'state' | 'authority' | 'organisation' {
  if (invitee.kind === 'state') return 'state'
  const hasAuthorities = definition.inviteeCircles.some(({ kind }) => kind === 'authority')
  return hasAuthorities && /-authority$/.test(invitee.category) ? 'authority' : 'organisation'
}

/**
 * The lines of the address, in the letter's language. A State that the registry knows is named in full as its missions are; any
 * other invitee by the name that its channel has.
 */
export function addresseeLines(
  definition: Definition,
  invitee: LetterInvitee,
  channel: LetterChannel,
  language: Language,
): string[] {
  const say = letterWords(language)
  const state = invitee.kind === 'state' ? stateByCode(invitee.code) : undefined
  if (!state) return [nameOf(invitee, channel, language), ...countryOf(invitee, language)]
  switch (channel.kind) {
    case 'geneva':
    case 'new-york':
      return [missionName(state, channel.kind, language), say(`at-${channel.kind}`)]
    case 'embassy':
      return [missionName(state, 'embassy', language), ...accreditation(definition, language)]
    case 'capital':
      return [say('at-capital', { ofState: ofState(state, language) })]
    default:
      return [channel.name]
  }
}

function accreditation(definition: Definition, language: Language): string[] {
  const host = stateByCode(definition.venue.country)
  if (!host) return []
  const country = language === 'fr' ? ofState(host, 'fr') : formalName(host, language)
  return [letterWords(language)('at-embassy', { country })]
}

function nameOf(invitee: LetterInvitee, channel: LetterChannel, language: Language): string {
  const known = organisationById(invitee.code)
  const name = invitee.names[language] ?? (known ? organisationName(known, language) : channel.name)
  return invitee.acronym && !name.includes(invitee.acronym) ? `${name} (${invitee.acronym})` : name
}

function countryOf({ country, kind }: LetterInvitee, language: Language): string[] {
  const seat = kind === 'organisation' && country ? stateByCode(country) : undefined
  return seat ? [shortName(seat, language)] : []
}
