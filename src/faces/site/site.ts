import type { Definition } from '../../conference/definition/definition.ts'
import type { Clock } from '../../platform/clock/clock.ts'

/** What the public site speaks of: the definition in force, and the conference's clock. */
export type Site = { definition: () => Definition; clock: Clock }
