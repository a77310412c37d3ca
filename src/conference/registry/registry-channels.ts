import type { DefinitionValues } from '../definition/definition.ts'
import type { Channel } from '../schema.ts'
import { missionName } from './mission-names.ts'
import { type Organisation, organisationName } from './organisations.ts'
import { channelExistence, type State } from './state.ts'
import { formalName } from './state-names.ts'

/** The ways by which the registry knows an invitee to be reached. */
export const channelKinds = ['geneva', 'new-york', 'embassy', 'capital', 'authority', 'office'] as const

/** One of them. */
export type ChannelKind = (typeof channelKinds)[number]

/** A channel as the registry's data have it, without an address. */
export type RegistryChannel = Pick<Channel, 'name' | 'existence'> & { kind: ChannelKind }

/** The country whose resident embassies the data know of, by ISO 3166 alpha-3. */
const embassiesKnownIn = 'KHM'

/**
 * INV-1: the ways to a State, with what is known of each: "unknown" is never "no". The host has no embassy in its own
 * country. The capital is always a way by which an answer may come, though the letter is not sent there.
 */
export function channelsOfState(state: State, definition: DefinitionValues): RegistryChannel[] {
  const circle = definition.inviteeCircles.find(({ kind }) => kind === 'state')
  const { country: host } = definition.venue
  const wanted = (['geneva', 'new-york', 'embassy'] as const).filter(
    (kind) => circle?.channels.includes(kind) && !(kind === 'embassy' && state.iso3 === host),
  )
  return [
    ...wanted.map((kind): RegistryChannel => {
      const known = kind !== 'embassy' || host === embassiesKnownIn
      return {
        kind,
        name: missionName(state, kind, 'en'),
        existence: known ? channelExistence(state, kind) : 'unknown',
      }
    }),
    { kind: 'capital', name: upperFirst(formalName(state, 'en')), existence: 'unknown' },
  ]
}

/** An organisation's office, or the authority itself. */
export function channelsOfOrganisation(organisation: Organisation, isAuthority: boolean): RegistryChannel[] {
  const existence = organisation.unverified ? 'unknown' : 'known'
  return [
    { kind: isAuthority ? 'authority' : 'office', name: organisationName(organisation, 'en'), existence },
  ]
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
