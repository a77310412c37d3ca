import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { type Language, localeOf } from '../../platform/i18n/language.ts'
import { rootPath } from '../../platform/root.ts'

const OrganisationSchema = v.object({
  id: v.string(),
  /** Not unique: two authorities call themselves NMAC. */
  acronym: v.nullable(v.string()),
  names: v.object({ en: v.string(), fr: v.optional(v.string()), es: v.optional(v.string()) }),
  kind: v.picklist([
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
  ]),
  /** ISO 3166 alpha-2 of its seat. */
  country: v.string(),
  seat: v.optional(v.string()),
  role: v.optional(v.string()),
  source: v.optional(v.string()),
  /** true: name and acronym from general knowledge alone. */
  unverified: v.optional(v.boolean(), false),
})

/** An organisation of the registry. `id` is what tells it apart. */
export type Organisation = v.InferOutput<typeof OrganisationSchema>

const OrganisationsFile = v.object({ organisations: v.array(OrganisationSchema) })

let read: Organisation[] | undefined

/** The organisations of the registry, in the order of the data. */
export function allOrganisations(): readonly Organisation[] {
  read ??= v.parse(
    OrganisationsFile,
    JSON.parse(readFileSync(rootPath('conferences', 'data', 'organisations.json'), 'utf8')),
  ).organisations
  return read
}

/** An organisation by its id. */
export function organisationById(id: string): Organisation | undefined {
  return allOrganisations().find((organisation) => organisation.id === id)
}

/** Its name in a language, in English where it has none there. */
export function organisationName(organisation: Organisation, language: Language): string {
  const { names } = organisation
  const name = language === 'fr' || language === 'es' ? names[language] : undefined
  return (name ?? names.en).replaceAll("'", '’')
}

/** A body of a State: its answer counts within that State's delegation. */
export function isStateBody(organisation: Organisation): boolean {
  return organisation.kind === 'mine-action-authority' || organisation.kind === 'disability-authority'
}

/** Organisations in the alphabetical order of their names in a language. */
export function alphabeticalOrganisations(
  organisations: readonly Organisation[],
  language: Language,
): Organisation[] {
  const collator = new Intl.Collator(localeOf(language), { ignorePunctuation: true })
  return [...organisations].sort((a, b) =>
    collator.compare(organisationName(a, language), organisationName(b, language)),
  )
}
