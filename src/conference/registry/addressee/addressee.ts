import type { Language } from '../../../platform/i18n/language.ts'
import type { DefinitionValues } from '../../definition/definition.ts'
import type { Channel, Invitee } from '../../schema.ts'
import { missionName } from '../mission-names.ts'
import { organisationById, organisationName } from '../organisations.ts'
import { formalName, ofState, shortName } from '../state-names.ts'
import { stateByCode } from '../states.ts'
import { addresseeWords } from './words.ts'

/** What the address on a letter needs to know of an invitee. */
export type AddressedInvitee = Pick<Invitee, 'kind' | 'code' | 'category' | 'names' | 'acronym' | 'country'>

/** And of the way by which it is reached. */
export type AddressedChannel = Pick<Channel, 'kind' | 'name'>

/**
 * The lines of an invitee's address by one of its channels, in a language. A State that the registry knows is named in full, as
 * its missions are; another by the name of its channel. An organisation is named in the language where it has a name there.
 */
export function addresseeLines(
  definition: DefinitionValues,
  invitee: AddressedInvitee,
  channel: AddressedChannel,
  language: Language,
): string[] {
  const say = addresseeWords(language)
  const state = stateByCode(invitee.code)
  if (invitee.kind === 'organisation')
    return [nameOf(invitee, channel, language), ...countryOf(invitee, language)]
  if (!state) return [channel.name]
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

function accreditation(definition: DefinitionValues, language: Language): string[] {
  const host = stateByCode(definition.venue.country)
  if (!host) return []
  const country = language === 'fr' ? ofState(host, 'fr') : formalName(host, language)
  return [addresseeWords(language)('at-embassy', { country })]
}

function nameOf(invitee: AddressedInvitee, channel: AddressedChannel, language: Language): string {
  const known = organisationById(invitee.code)
  const name =
    invitee.names[language] ??
    (known ? organisationName(known, language) : (invitee.names.en ?? channel.name))
  return invitee.acronym && !name.includes(invitee.acronym) ? `${name} (${invitee.acronym})` : name
}

function countryOf({ country }: AddressedInvitee, language: Language): string[] {
  const seat = country ? stateByCode(country) : undefined
  return seat ? [shortName(seat, language)] : []
}
