import * as v from 'valibot'

const Names = v.object({ en: v.string(), fr: v.string(), es: v.string(), ar: v.string(), km: v.string() })

/** One State as conferences/data/states.json holds it; what its fields mean stands there under `meta.fields`. */
export const StateSchema = v.object({
  iso2: v.string(),
  iso3: v.string(),
  unStatus: v.picklist(['member', 'observer-state', 'non-member-state']),
  names: Names,
  articles: v.optional(
    v.object({ en: v.optional(v.string()), fr: v.optional(v.string()), es: v.optional(v.string()) }),
    {},
  ),
  formal: v.object({ en: v.string(), fr: v.string() }),
  regionalGroup: v.nullable(v.string()),
  ldc2023: v.boolean(),
  apmbc: v.object({
    status: v.picklist(['party', 'signatory', 'not-party']),
    date: v.optional(v.string()),
    inForce: v.optional(v.string()),
    source: v.optional(v.string()),
  }),
  significantSurvivors: v.nullable(v.boolean()),
  significantSurvivorsSource: v.optional(v.string()),
  mineAffected: v.nullable(v.boolean()),
  permanentMissionGeneva: v.nullable(v.boolean()),
  permanentMissionNewYork: v.optional(v.boolean()),
  embassyPhnomPenh: v.nullable(v.boolean()),
  languages: v.array(v.picklist(['ar', 'en', 'fr', 'es', 'km'])),
  note: v.optional(v.string()),
  unverified: v.array(v.string()),
  order: v.object({ en: v.number(), fr: v.number(), es: v.number(), ar: v.number() }),
})

/** A State of the registry: UN short names, ranks in the alphabet, its status, and what of it nobody has verified. */
export type State = v.InferOutput<typeof StateSchema>

/** Does this field rest on general knowledge alone? Pages show such a value as unverified. `names.km`, `mineAffected` … */
export function isUnverified(state: State, field: string): boolean {
  return state.unverified.includes(field)
}

/** SPO-1: has the State survivors? `unknown` is never `no`. The source is null where nothing is known. */
export function survivorsOf(state: State): {
  survivors: 'yes' | 'no' | 'unknown'
  source: string | null
  verified: boolean
} {
  const { significantSurvivors: known } = state
  if (known === null) return { survivors: 'unknown', source: null, verified: false }
  const source = state.significantSurvivorsSource ?? null
  return { survivors: known ? 'yes' : 'no', source, verified: source !== null && source !== 'recall' }
}

/** How the State stands to the Convention on the day to which the data belong (`asOf`). It changes: always say the day. */
export function conventionStatus(state: State): {
  status: State['apmbc']['status']
  since: string | null
  verified: boolean
} {
  return {
    status: state.apmbc.status,
    since: state.apmbc.inForce ?? null,
    verified: !isUnverified(state, 'apmbc.date'),
  }
}

/** Is a channel to the State known to exist? Most missions are simply not looked up: then `unknown`. */
export function channelExistence(
  state: State,
  channel: 'geneva' | 'new-york' | 'embassy',
): 'known' | 'known-not' | 'unknown' {
  const there = {
    geneva: state.permanentMissionGeneva,
    'new-york': state.permanentMissionNewYork ?? null,
    embassy: state.embassyPhnomPenh,
  }[channel]
  return there === null ? 'unknown' : there ? 'known' : 'known-not'
}
