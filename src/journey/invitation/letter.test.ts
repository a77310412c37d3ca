import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { definitionChanged, phnomPenhFolder } from '../../../tests/fixtures/definitions.ts'
import { sign } from '../../../tests/invitation/signed-letter.ts'
import { testOffice } from '../../../tests/office.ts'
import { applyDefinition } from '../../conference/office/apply-definition.ts'
import { clearLetter } from './commands/clear-letter.ts'
import { draftLetter } from './commands/draft-letter.ts'
import { signLetter } from './commands/sign-letter.ts'
import { letterFiles } from './queries/letters.ts'
import { letterState } from './rules/letter-state.ts'
import { invitations, letters } from './schema.ts'

const t = await testOffice('2023-07-10T09:00:00+02:00')
const { drizzle } = t.database
const conferenceId = t.office.conference.id
const { signatories } = t.office.definition()

const files = () => letterFiles(drizzle, conferenceId)
const stands = async () => (await files()).map((file) => [file.number, letterState(file, signatories)])
const apply = (...edits: [string, string][]) =>
  t.act((act) => applyDefinition(act, definitionChanged(phnomPenhFolder, { 'conference.yaml': edits })))
const later: [string, string] = ['withSponsorship: 2023-09-01', 'withSponsorship: 2023-09-05']
const four: [string, string] = ['representativesPerDelegation: 3', 'representativesPerDelegation: 4']

describe('The letter', () => {
  it('is cleared by each signatory before it is signed, by the database as well', async () => {
    const letter = await t.act((act) => draftLetter(act))
    const { id, definitionHash } = letter
    const seen = {
      signatory: 'host',
      definitionHash,
      clearedOn: '2023-07-09',
      how: 'mail',
      note: 'x',
    } as const
    expect(await t.act((act) => clearLetter(act, id, seen))).toBe('cleared')
    expect(await t.act((act) => clearLetter(act, id, seen))).toBe('cleared')

    expect(await t.act((act) => signLetter(act, id, { definitionHash, note: 'x' }))).toBe('not-cleared')
    const forced = drizzle.update(letters).set({ state: 'signed' }).where(eq(letters.id, id))
    await expect(forced).rejects.toMatchObject({ cause: { constraint: 'letter_cleared' } })
    expect(await stands()).toEqual([[0, 'drafted']])
  })

  it('wants new clearances when a rule that it states changes, and none when another one does', async () => {
    await apply(['photoMegabytes: 10', 'photoMegabytes: 12'])
    expect((await files())[0]?.clearances).toHaveLength(1)

    await apply(four)
    const [draft] = await files()
    expect(draft).toMatchObject({ clearances: [], definitionVersion: 3 })
    const old = {
      signatory: 'host',
      definitionHash: 'x',
      clearedOn: '2023-07-09',
      how: 'mail',
      note: 'x',
    } as const
    expect(await t.act((act) => clearLetter(act, draft?.id ?? '', old))).toBe('changed')
  })

  it('once signed is frozen, every invitee numbered, once', async () => {
    await apply(['photoMegabytes: 10', 'photoMegabytes: 10'])
    const [draft] = await files()
    if (!draft) throw new Error('No letter')
    await t.act((act) => sign(act, draft, t.office.definition()))

    expect(await stands()).toEqual([[0, 'signed']])
    const change = drizzle.update(letters).set({ definitionVersion: 1 }).where(eq(letters.id, draft.id))
    await expect(change).rejects.toMatchObject({ cause: { constraint: 'letter_frozen' } })
    const numbers = (await drizzle.select().from(invitations)).map(({ number }) => number)
    expect(numbers.length).toBeGreaterThan(250)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(Math.max(...numbers)).toBe(numbers.length)
  })

  it('is followed by a corrigendum when a rule changes afterwards, which goes again when it is taken back', async () => {
    await apply(later)
    expect(await stands()).toEqual([
      [0, 'signed'],
      [1, 'drafted'],
    ])
    const [, corrigendum] = await files()
    expect(corrigendum?.sinceVersion).toBe((await files())[0]?.definitionVersion)

    await apply(['photoMegabytes: 10', 'photoMegabytes: 10'])
    expect(await stands()).toEqual([[0, 'signed']])
  })
})
