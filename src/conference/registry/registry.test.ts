import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { type Act, type Actor, perform, type Reactions } from '../../platform/journal/act.ts'
import { journalLines } from '../../platform/journal/schema.ts'
import { rootPath } from '../../platform/root.ts'
import type { Definition } from '../definition/definition.ts'
import { loadDefinition } from '../definition/load-definition.ts'
import { openConference } from '../office/open-conference.ts'
import { channels, invitees } from '../schema.ts'
import { loadDemonstrationRegistry } from './demonstration.ts'
import { endException, exceptionsOf, makeException, termsOf } from './exceptions.ts'
import { loadRegistry } from './load-registry.ts'
import { numberInUse } from './number-in-use.ts'

const clock = clockAt('2023-09-05T07:00:00Z')
const manager: Actor = { kind: 'staff', id: '7e1c0a9e-0000-4000-8000-000000000001', name: 'Ana Ferreira' }
let database: Database
let definition: Definition
let conferenceId: string

beforeAll(async () => {
  database = (await freshDatabase()).database
  const loaded = loadDefinition(rootPath('conferences/phnom-penh-2023'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  definition = loaded.definition
  conferenceId = (await openConference(database, clock, definition)).id
  await inAct((act) => loadDemonstrationRegistry(act, definition))
})

const inAct = <T>(change: (act: Act) => Promise<T>, reactions: Reactions[] = []) =>
  perform({ database, clock, conferenceId, reactions }, manager, change)

async function invitee(code: string) {
  const [found] = await database.drizzle
    .select()
    .from(invitees)
    .where(and(eq(invitees.conferenceId, conferenceId), eq(invitees.code, code)))
  if (!found) throw new Error(`No ${code}`)
  return found
}

const channelsOf = async (code: string) =>
  database.drizzle
    .select()
    .from(channels)
    .where(eq(channels.inviteeId, (await invitee(code)).id))

describe('The registry', () => {
  it('has the States and organisations, and the two invented ones of the demonstration', async () => {
    const all = await database.drizzle.select().from(invitees)
    expect(all.filter(({ kind }) => kind === 'state')).toHaveLength(197)
    expect(all.filter(({ kind }) => kind === 'organisation')).toHaveLength(91)
  })

  it('names States as the UN does, in each language, and says what nobody has verified', async () => {
    expect(await invitee('TUR')).toMatchObject({
      names: { en: 'Türkiye', fr: 'Türkiye', es: 'Türkiye' },
      country: 'TR',
    })
    expect(await invitee('KHM')).toMatchObject({
      language: 'km',
      survivors: 'yes',
      unverified: ['mineAffected', 'languages'],
    })
    expect(await invitee('nmac-lk')).toMatchObject({ unverified: ['names', 'acronym'] })
  })

  it('knows the ways to a State, and keeps apart what is not known from what is not there', async () => {
    const ways = await channelsOf('JOR')
    expect(Object.fromEntries(ways.map(({ kind, existence }) => [kind, existence]))).toEqual({
      geneva: 'unknown',
      'new-york': 'unknown',
      embassy: 'unknown',
      capital: 'unknown',
    })
    expect((await channelsOf('UGA')).find(({ kind }) => kind === 'geneva')).toMatchObject({
      name: 'Permanent Mission of the Republic of Uganda',
      existence: 'known',
      address: 'mission.geneva@uga.example',
      invented: true,
    })
    expect((await channelsOf('KHM')).map(({ kind }) => kind).sort()).toEqual([
      'capital',
      'geneva',
      'new-york',
    ])
    const absent = await database.drizzle.select().from(channels).where(eq(channels.existence, 'known-not'))
    expect(absent.filter(({ kind }) => kind === 'geneva')).toHaveLength(3)
    expect(absent.filter(({ address }) => address !== null)).toEqual([])
  })

  it('counts a body of a State within that State', async () => {
    expect((await invitee('nmac-lk')).countsWithin).toBe((await invitee('LKA')).id)
    expect((await invitee('unmas')).countsWithin).toBeNull()
  })

  it('makes no duplicate from a second load, brings back what the data say, and leaves contacts alone', async () => {
    const uganda = await invitee('UGA')
    await database.drizzle
      .update(invitees)
      .set({ names: { en: 'Ouganda' }, language: 'fr' })
      .where(eq(invitees.id, uganda.id))
    await database.drizzle
      .update(channels)
      .set({ address: 'office@mission.example', invented: false })
      .where(and(eq(channels.inviteeId, uganda.id), eq(channels.kind, 'geneva')))

    const report = await inAct((act) => loadDemonstrationRegistry(act, definition))

    expect(report).toEqual({ added: [], changed: [{ code: 'UGA', fields: ['names'] }], unchanged: 285 })
    expect(await invitee('UGA')).toMatchObject({ names: { en: 'Uganda' }, language: 'fr' })
    expect(await database.drizzle.$count(invitees)).toBe(288)
    expect((await channelsOf('UGA')).find(({ kind }) => kind === 'geneva')?.address).toBe(
      'office@mission.example',
    )
  })

  it('invents no contact for a real office', async () => {
    const { id } = await openConference(database, clock, { ...definition, slug: 'real' })
    await perform({ database, clock, conferenceId: id, reactions: [] }, manager, (act) =>
      loadRegistry(act, definition),
    )
    const found = await database.drizzle
      .select({ address: channels.address })
      .from(channels)
      .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
      .where(eq(invitees.conferenceId, id))
    expect(found.length).toBeGreaterThan(800)
    expect(found.filter(({ address }) => address !== null)).toEqual([])
  })
})

describe('The registry of another conference', () => {
  it('writes in its languages, knows nothing of embassies in its host country, and invites nobody to sponsorship', async () => {
    const loaded = loadDefinition(rootPath('tests/fixtures/conferences/harbour-dialogue-2024'))
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
    const { id } = await openConference(database, clock, loaded.definition)
    const stage = { database, clock, conferenceId: id, reactions: [] }
    await perform(stage, manager, (act) => loadDemonstrationRegistry(act, loaded.definition))

    const theirs = await database.drizzle.select().from(invitees).where(eq(invitees.conferenceId, id))
    expect([...new Set(theirs.map(({ language }) => language))].sort()).toEqual(['en', 'fr'])
    const ways = await database.drizzle
      .select({ kind: channels.kind, existence: channels.existence })
      .from(channels)
      .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
      .where(eq(invitees.conferenceId, id))
    expect(ways.filter(({ kind, existence }) => kind === 'embassy' && existence !== 'unknown')).toEqual([])
    for (const { id: invitee } of theirs.filter(({ code }) => code === 'horizon-amputee-federation'))
      expect(await exceptionsOf(database.drizzle, invitee)).toEqual([])
  })
})

describe('An exception', () => {
  it('invites an organisation to name a sponsored participant (SPO-1)', async () => {
    for (const code of ['horizon-amputee-federation', 'cedars-rehabilitation-union']) {
      expect(await termsOf(database.drizzle, definition, (await invitee(code)).id)).toMatchObject({
        sponsorshipInvited: true,
      })
    }
    expect((await termsOf(database.drizzle, definition, (await invitee('hi')).id)).sponsorshipInvited).toBe(
      false,
    )
  })

  it('raises a number for one invitee, with reason, author and date, until it is ended (NOM-3)', async () => {
    const { id } = await invitee('COL')
    const representatives = async () =>
      (await termsOf(database.drizzle, definition, id)).representativesPerDelegation

    const made = await inAct((act) =>
      makeException(act, id, { term: 'representatives', value: 5, reason: 'Chairs a panel' }),
    )
    await inAct((act) =>
      makeException(act, id, { term: 'representatives', value: 5, reason: 'Chairs a panel' }),
    )

    expect(await representatives()).toBe(5)
    expect(await exceptionsOf(database.drizzle, id)).toEqual([
      expect.objectContaining({
        value: 5,
        reason: 'Chairs a panel',
        madeBy: `staff:${manager.id}`,
        madeAt: clock.now(),
      }),
    ])
    await inAct((act) => endException(act, id, made?.id ?? ''))
    await inAct((act) => endException(act, id, made?.id ?? ''))
    expect(await representatives()).toBe(3)

    const lines = await database.drizzle.select().from(journalLines)
    expect(
      lines
        .filter(({ about }) => about.includes(`invitee:${id}`))
        .map(({ event, facts }) => ({ event, facts })),
    ).toEqual([
      { event: 'exception.made', facts: { term: 'representatives', value: 5 } },
      { event: 'exception.ended', facts: { term: 'representatives', value: 5 } },
    ])
  })

  it('takes the place of the one before', async () => {
    const { id } = await invitee('PER')
    for (const value of [5, 4])
      await inAct((act) => makeException(act, id, { term: 'representatives', value, reason: 'Agreed' }))
    expect(await exceptionsOf(database.drizzle, id)).toMatchObject([{ value: 4 }])
  })

  it('is refused where the reaction of a later step finds the number in use, and nothing is stored', async () => {
    const { id } = await invitee('CHL')
    const refusing: Reactions = {
      'exception.made': async () => {
        throw Object.assign(new Error('Failed query'), {
          cause: Object.assign(new Error('The delegation has 4 people'), {
            constraint: 'delegation_seats_in_use',
          }),
        })
      },
    }
    const refused = await inAct(
      (act) => makeException(act, id, { term: 'representatives', value: 4, reason: 'Agreed' }),
      [refusing],
    ).catch(numberInUse)

    expect(refused).toBe('representatives')
    expect(await exceptionsOf(database.drizzle, id)).toEqual([])
  })
})
