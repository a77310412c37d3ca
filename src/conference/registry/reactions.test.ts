import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { definitionIn, phnomPenhFolder } from '../../../tests/fixtures/definitions.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import { type Act, perform, theSystem } from '../../platform/journal/act.ts'
import { applyDefinition } from '../office/apply-definition.ts'
import { openConference } from '../office/open-conference.ts'
import { channels, invitees } from '../schema.ts'
import { loadRegistry } from './load-registry.ts'
import { reactions } from './reactions.ts'

const { database } = await freshDatabase()
const whole = definitionIn(phnomPenhFolder)
const statesOnly = {
  ...whole,
  inviteeCircles: whole.inviteeCircles.filter(({ kind }) => kind === 'state'),
  hash: 'states-only',
}
const clock = clockAt('2023-06-01T08:00:00Z')

it.each([true, false])(
  'A circle that is invited later is in the registry at once, invented: %s',
  async (invented) => {
    const slug = `later-circle-${invented}`
    const { id: conferenceId } = await openConference(database, clock, { ...statesOnly, slug })
    const stage = { database, clock, conferenceId, reactions: [reactions] }
    const act = <T>(change: (one: Act) => Promise<T>) => perform(stage, theSystem, change)
    await act((one) => loadRegistry(one, statesOnly, { invented }))
    const organisations = and(eq(invitees.conferenceId, conferenceId), eq(invitees.kind, 'organisation'))
    expect(await database.drizzle.$count(invitees, organisations)).toBe(0)

    await act((one) => applyDefinition(one, { ...whole, slug }))
    expect(await database.drizzle.$count(invitees, organisations)).toBeGreaterThan(50)
    const [reached] = await database.drizzle
      .select({ address: channels.address })
      .from(channels)
      .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
      .where(organisations)
      .limit(1)
    expect(reached?.address === null).toBe(!invented)
  },
)
