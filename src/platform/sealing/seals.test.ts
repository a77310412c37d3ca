import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { testKeyring } from '../../../tests/sealing/test-keyring.ts'
import { clockAt } from '../clock/clock.ts'
import type { Database } from '../database/database.ts'
import { type Actor, perform, type Stage } from '../journal/act.ts'
import { journalLines } from '../journal/schema.ts'
import { rewrapKeys, rotateConferenceKey } from './conference-keys.ts'
import type { Keyring } from './keyring.ts'
import { openSealed } from './open-sealed.ts'
import { openSeals, SealProblem, type Seals, withoutSeals } from './seals.ts'

const about = 'registration:1:access'
const needs = { stepFree: true, interpretation: 'International Sign', note: 'أحتاج إلى كرسي' }
const keyring = testKeyring()
let database: Database
let conferenceId: string
let seals: Seals

beforeAll(async () => {
  database = (await freshDatabase()).database
  conferenceId = crypto.randomUUID()
  seals = await openSeals(database, conferenceId, keyring)
})

const officer: Actor = { kind: 'staff', id: '7e1c0a9e-0000-4000-8000-000000000001', name: 'Ana Ferreira' }
const stage = (): Stage => ({ database, clock: clockAt('2023-09-05T07:00:00Z'), conferenceId, reactions: [] })

describe('A sealed value', () => {
  it('opens as it was, says nothing of itself, and is never sealed twice alike', () => {
    const sealed = seals.seal(about, needs)
    expect(seals.open(about, sealed)).toEqual(needs)
    expect(sealed).not.toBe(seals.seal(about, needs))
    for (const layer of [sealed, Buffer.from(sealed.split('.')[2] ?? '', 'base64url').toString('latin1')])
      expect(layer).not.toMatch(/International|stepFree/)
  })

  it('does not open when a single bit was changed, when it was cut, or in another place', () => {
    const sealed = seals.seal(about, needs)
    const [mark, keyId, body = ''] = sealed.split('.')
    for (let at = 0; at < body.length; at++) {
      const bytes = Buffer.from(body, 'base64url')
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1
      expect(() => seals.open(about, [mark, keyId, bytes.toString('base64url')].join('.'))).toThrow(
        SealProblem,
      )
    }
    expect(() => seals.open(about, sealed.slice(0, -4))).toThrow(SealProblem)
    expect(() => seals.open(about, `${mark}.${keyId}.`)).toThrow(SealProblem)
    expect(() => seals.open('registration:2:access', sealed)).toThrow('registration:2:access was changed')
    expect(() => seals.open(about, JSON.stringify(needs))).toThrow('never sealed')
  })

  it('of one conference does not open in another', async () => {
    const other = await openSeals(database, crypto.randomUUID(), keyring)
    expect(() => other.open(about, seals.seal(about, needs))).toThrow('a key that this office does not have')
    expect(other.nameFor('x')).not.toBe(seals.nameFor('x'))
  })

  it('is bytes as well', () => {
    const bytes = Buffer.from('From: Mission <m@state.example>\r\n')
    const sealed = seals.sealBytes('file:1', bytes)
    expect(seals.openBytes('file:1', sealed)).toEqual(bytes)
    expect(() => seals.openBytes('file:2', sealed)).toThrow(SealProblem)
    expect(() => seals.openBytes('file:1', bytes)).toThrow('never sealed')
  })
})

describe('Opening by staff', () => {
  const thing = (purpose: string) => ({
    about,
    sealed: seals.seal(about, needs),
    subjects: ['person:1'],
    kind: 'access-needs',
    purpose,
  })

  it('leaves a line that says who, whose, what kind and what for, and nothing of what was sealed', async () => {
    const opened = await perform(stage(), officer, async (act) =>
      openSealed(act, seals, thing('interpretation')),
    )
    expect(opened).toEqual(needs)
    const lines = await database.drizzle.select().from(journalLines)
    expect(lines.filter(({ event }) => event === 'sealed.opened')).toMatchObject([
      {
        actor: `staff:${officer.id}`,
        about: ['person:1'],
        facts: { kind: 'access-needs', purpose: 'interpretation' },
      },
    ])
    expect(JSON.stringify(lines)).not.toContain('International')
  })

  it('is refused without a purpose, or with free text for one', async () => {
    for (const purpose of ['', 'Because Mr Odongo is ill'])
      await expect(
        perform(stage(), officer, async (act) => openSealed(act, seals, thing(purpose))),
      ).rejects.toThrow('for a purpose')
  })
})

describe('Keys', () => {
  it('are made once by several who start at the same moment', async () => {
    const id = crypto.randomUUID()
    const all = await Promise.all(Array.from({ length: 8 }, () => openSeals(database, id, keyring)))
    const sealed = all.map((one) => one.seal(about, needs))
    for (const one of all) for (const text of sealed) expect(one.open(about, text)).toEqual(needs)
  })

  it('are rotated: the new one seals, the old one still opens, and another process learns of it', async () => {
    const before = seals.seal(about, needs)
    const name = seals.nameFor('original')
    const elsewhere = await openSeals(database, conferenceId, keyring)
    await perform(stage(), officer, (act) => rotateConferenceKey(act, keyring))
    await seals.refresh()

    const after = seals.seal(about, needs)
    expect(after.split('.')[1]).not.toBe(before.split('.')[1])
    expect([seals.open(about, before), seals.open(about, after)]).toEqual([needs, needs])
    expect(() => elsewhere.open(about, after)).toThrow(SealProblem)
    await elsewhere.refresh()
    expect([elsewhere.open(about, after), elsewhere.nameFor('original')]).toEqual([needs, name])
  })

  it('are wrapped anew by a new master key; the replaced one opens nothing then', async () => {
    const id = crypto.randomUUID()
    const old = testKeyring()
    const sealed = (await openSeals(database, id, old)).seal(about, needs)
    const next: Keyring = [...testKeyring(), ...old]
    // The other conferences of this file were sealed under a key that is not at hand here.
    const own: Keyring = [...next, ...keyring]

    expect(await rewrapKeys(database, own)).toBeGreaterThan(0)
    expect((await openSeals(database, id, [next[0]])).open(about, sealed)).toEqual(needs)
    await expect(openSeals(database, id, old)).rejects.toMatchObject({
      message: expect.stringContaining(`under master key ${next[0].id}; the one that is set is ${old[0].id}`),
      remedy: expect.stringContaining('VERBALE_KEY'),
    })
  })

  it('that were changed in the database are not used', async () => {
    const id = crypto.randomUUID()
    const own = testKeyring()
    await openSeals(database, id, own)
    await database.pool.query(
      `update conference_keys set wrapped = 'AAAA' || substr(wrapped, 5) where conference_id = $1`,
      [id],
    )
    await expect(openSeals(database, id, own)).rejects.toThrow('was changed')
  })

  it('that are missing are asked for where they are needed', () => {
    expect(() => withoutSeals().seal(about, needs)).toThrow('needs the master key')
  })
})
