/** The kinds of organisation that the registry tells apart. */
export const organisationCategories = [
  'un',
  'treaty-secretariat',
  'intergovernmental',
  'red-cross',
  'foundation',
  'mine-action-authority',
  'disability-authority',
  'ngo',
  'survivor-network',
  'disability-organisation',
  'academia',
] as const

/** One of them. */
export type OrganisationCategory = (typeof organisationCategories)[number]
