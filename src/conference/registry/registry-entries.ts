import type { Language } from '../../platform/i18n/language.ts'
import { type DefinitionValues, spokenLanguage } from '../definition/definition.ts'
import type { Invitee } from '../schema.ts'
import { allOrganisations, isStateBody, type Organisation, organisationName } from './organisations.ts'
import { channelsOfOrganisation, channelsOfState, type RegistryChannel } from './registry-channels.ts'
import { type State, survivorsOf } from './state.ts'
import { shortName } from './state-names.ts'
import { allStates, stateByCode } from './states.ts'

/** An invitee as the registry's data have it. `within`: the ISO alpha-3 code of the State in whose delegation it counts. */
export type RegistryEntry = Pick<
  Invitee,
  'kind' | 'code' | 'category' | 'names' | 'acronym' | 'country' | 'language' | 'survivors' | 'unverified'
> & {
  within: string | null
  channels: RegistryChannel[]
}

/** INV-1: those whom the definition's circles invite, States first, each with the channels of its circle. */
export function registryEntries(definition: DefinitionValues): RegistryEntry[] {
  const circle = (kind: 'state' | 'authority' | 'organisation') =>
    definition.inviteeCircles.find((each) => each.kind === kind)
  const [states, authorities, organisations] = [circle('state'), circle('authority'), circle('organisation')]

  return [
    ...(states ? allStates().map((state) => entryOfState(state, definition)) : []),
    ...allOrganisations().flatMap((organisation) => {
      const invited = isStateBody(organisation) ? authorities : organisations
      return invited ? [entryOfOrganisation(organisation, definition, invited.countsWithState)] : []
    }),
  ]
}

function entryOfState(state: State, definition: DefinitionValues): RegistryEntry {
  const names: Record<Language, string> = {
    en: shortName(state, 'en'),
    fr: shortName(state, 'fr'),
    es: shortName(state, 'es'),
    ar: shortName(state, 'ar'),
    km: shortName(state, 'km'),
  }
  return {
    kind: 'state',
    code: state.iso3,
    category: 'state',
    names,
    acronym: null,
    country: state.iso2,
    language: languageOf(state, definition),
    survivors: survivorsOf(state).survivors,
    unverified: state.unverified,
    within: null,
    channels: channelsOfState(state, definition),
  }
}

function entryOfOrganisation(
  organisation: Organisation,
  definition: DefinitionValues,
  countsWithState: boolean,
): RegistryEntry {
  const state = isStateBody(organisation) ? stateByCode(organisation.country) : undefined
  const { en } = organisation.names
  const names = Object.fromEntries(
    (['en', 'fr', 'es'] as const)
      .filter((language) => language === 'en' || organisation.names[language])
      .map((language) => [language, organisationName(organisation, language)]),
  )
  return {
    kind: 'organisation',
    code: organisation.id,
    category: organisation.kind,
    names: { ...names, en: names.en ?? en },
    acronym: organisation.acronym,
    country: organisation.country,
    language: state ? languageOf(state, definition) : spokenLanguage(definition, 'en'),
    survivors: state ? survivorsOf(state).survivors : 'unknown',
    unverified: organisation.unverified ? ['names', 'acronym'] : [],
    within: countsWithState ? (state?.iso3 ?? null) : null,
    channels: channelsOfOrganisation(organisation, state !== undefined),
  }
}

/** The language in which we write to a State: a guess of the data, held against what the conference speaks. */
function languageOf(state: State, definition: DefinitionValues): Language {
  return spokenLanguage(definition, state.languages[0] ?? 'en')
}
