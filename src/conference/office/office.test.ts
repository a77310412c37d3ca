import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Actor, perform } from '../../platform/journal/act.ts'
import { journalLines } from '../../platform/journal/schema.ts'
import { rootPath } from '../../platform/root.ts'
import type { Definition } from '../definition/definition.ts'
import { hashOf } from '../definition/hash.ts'
import { loadDefinition } from '../definition/load-definition.ts'
import { applyDefinition } from './apply-definition.ts'
import { currentDefinition, definitionHistory } from './current-definition.ts'
import { definitionInForce } from './definition-in-force.ts'
import { approveLanguage, isLanguageCleared, withdrawApproval } from './language-approval.ts'
import { openConference } from './open-conference.ts'

const clock = clockAt('2023-09-05T07:00:00Z')
const manager: Actor = { kind: 'staff', id: '7e1c0a9e-0000-4000-8000-000000000001', name: 'Ana Ferreira' }
let database: Database
let definition: Definition

beforeAll(async () => {
  database = (await freshDatabase()).database
  const loaded = loadDefinition(rootPath('conferences/phnom-penh-2023'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  definition = loaded.definition
})

const stageOf = (conferenceId: string) => ({ database, clock, conferenceId, reactions: [] })
const named = (slug: string, more: Partial<Definition> = {}): Definition =>
  rehashed({ ...definition, slug, ...more })

function rehashed({ hash: _, ...said }: Definition): Definition {
  return { ...said, hash: hashOf(said) }
}

describe('The conference', () => {
  it('is created once, with its first version by the system, by several processes at once', async () => {
    const opened = await Promise.all(
      Array.from({ length: 6 }, () => openConference(database, clock, named('first'))),
    )

    expect(new Set(opened.map(({ id }) => id)).size).toBe(1)
    const { id } = opened[0] as { id: string }
    expect(await definitionHistory(database, id)).toMatchObject([{ version: 1, appliedBy: 'system' }])
    expect((await currentDefinition(database.drizzle, id))?.definition).toEqual(named('first'))
  })

  it('keeps its definition in force when the file has changed: a person applies it', async () => {
    const { id } = await openConference(database, clock, named('changed'))
    await openConference(database, clock, named('changed', { representativesPerDelegation: 4 }))

    const inForce = await definitionInForce(database, id)
    expect([inForce.version(), inForce.definition().representativesPerDelegation]).toEqual([1, 3])
  })

  it('applies a changed definition as a new version that every process sees, and the same one never twice', async () => {
    const { id } = await openConference(database, clock, named('applied'))
    const elsewhere = await definitionInForce(database, id)
    const changed = named('applied', { representativesPerDelegation: 4 })

    const results = await Promise.all(
      [1, 2, 3].map(() => perform(stageOf(id), manager, (act) => applyDefinition(act, changed))),
    )

    expect(results.filter(Boolean)).toHaveLength(1)
    await elsewhere.refresh()
    expect([elsewhere.version(), elsewhere.definition().representativesPerDelegation]).toEqual([2, 4])
    expect(await definitionHistory(database, id)).toMatchObject([
      { version: 2, appliedBy: `staff:${manager.id}`, appliedAt: clock.now() },
      { version: 1 },
    ])
    const lines = await database.drizzle.select().from(journalLines)
    expect(
      lines.filter((line) => line.conferenceId === id).map(({ event, facts }) => ({ event, facts })),
    ).toMatchObject([
      { event: 'definition.applied', facts: { version: 1, changed: [] } },
      { event: 'definition.applied', facts: { version: 2, changed: ['representativesPerDelegation'] } },
    ])
  })
})

describe('A language that no native reader has checked', () => {
  it('is cleared by an approval, and waits again when that is withdrawn', async () => {
    const { id } = await openConference(database, clock, named('languages'))
    const cleared = (language: 'en' | 'km') => isLanguageCleared(database.drizzle, id, definition, language)

    expect([await cleared('en'), await cleared('km')]).toEqual([true, false])
    await perform(stageOf(id), manager, (act) => approveLanguage(act, 'km'))
    await perform(stageOf(id), manager, (act) => approveLanguage(act, 'km'))
    expect(await cleared('km')).toBe(true)
    await perform(stageOf(id), manager, (act) => withdrawApproval(act, 'km'))
    expect(await cleared('km')).toBe(false)

    const lines = await database.drizzle.select().from(journalLines)
    expect(lines.filter((line) => line.conferenceId === id).map(({ event }) => event)).toEqual([
      'definition.applied',
      'language.approved',
      'language.withdrawn',
    ])
  })
})
