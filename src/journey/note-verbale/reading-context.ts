import type { DefinitionValues } from '../../conference/definition/definition.ts'
import { allOrganisations, isStateBody } from '../../conference/registry/organisations.ts'
import { allStates } from '../../conference/registry/states.ts'
import { type ReadingContext, usualLimits } from '../../reading/context.ts'

/** What reading is told for a conference: the States and organisations by all their names, and the conference's own facts. */
export function readingContext(definition: DefinitionValues, limits = usualLimits): ReadingContext {
  return {
    states: allStates().map(({ iso2, iso3, names, formal }) => ({
      iso2,
      iso3,
      names: [...new Set([...Object.values(names), ...Object.values(formal)])],
    })),
    organisations: allOrganisations().map((organisation) => ({
      names: [...Object.values(organisation.names), organisation.acronym].filter(isText),
      country: organisation.country,
      ofState: isStateBody(organisation),
    })),
    conference: {
      mailbox: definition.secretariat.mailbox,
      city: definition.venue.city.en ?? '',
      dates: [definition.opensOn, definition.closesOn],
      invitedOn: definition.letter.datedOn,
      signatories: definition.signatories.flatMap(({ name }) => Object.values(name).filter(isText)),
    },
    limits,
  }
}

function isText(value: string | null | undefined): value is string {
  return Boolean(value)
}
