import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { testOffice } from '../../tests/office.ts'
import { people } from '../journey/nomination/schema.ts'
import { listEditions } from '../journey/participants/schema.ts'
import { registrationAnswers, registrations } from '../journey/registration/schema.ts'
import { sponsorshipOffers, sponsorshipReviews, sponsorships } from '../journey/sponsorship/schema.ts'
import { journalLines } from '../platform/journal/schema.ts'
import { verifyJournal } from '../platform/journal/verify-journal.ts'
import { messages } from '../platform/messages/schema.ts'
import { tellHistory } from './tell-history.ts'

const t = await testOffice()
const { drizzle } = t.database
await tellHistory(t.office)

const pageOf = async (path: string) => (await t.visit(path, 'manager')).text()

describe('The history of the demonstration', () => {
  it('has people at every point of the road, with names in several scripts', async () => {
    const found = await drizzle.select().from(registrations)
    expect(new Set(found.map(({ state }) => state))).toEqual(
      new Set(['link-sent', 'opened', 'draft', 'submitted', 'withdrawn']),
    )
    const scripts = [/\p{Script=Arabic}/u, /\p{Script=Khmer}/u, /\p{Script=Cyrillic}/u]
    for (const script of scripts)
      expect(found.some(({ ownScriptName }) => script.test(ownScriptName ?? ''))).toBe(true)
    expect(found.some(({ badgeName }) => badgeName && !badgeName.includes(' '))).toBe(true)
    expect(found.some(({ onList }) => !onList)).toBe(true)
    expect(found.some(({ version }) => version === 2)).toBe(true)
  })

  it('keeps what people need sealed', async () => {
    const access = await drizzle
      .select()
      .from(registrationAnswers)
      .where(eq(registrationAnswers.section, 'access'))
    expect(access.length).toBeGreaterThan(4)
    expect(access.every(({ answers, sealed }) => answers === null && sealed !== null)).toBe(true)
  })

  it('gives each page something to show', async () => {
    expect(await pageOf('/desk/progress')).toMatch(
      /\d+ of \d+ invitees have answered and 2 have sent regrets/,
    )
    expect(await pageOf('/desk/delegations')).toContain('Indonesia')
    expect(await pageOf('/desk/mailings')).toContain('Registration: two weeks left')
    expect(await pageOf('/desk/groups')).toContain('Registration: two weeks left')
    expect(await pageOf('/desk/participants')).toContain('Sudaryanto')
    expect(await pageOf('/desk/invitees?answer=regrets')).toContain('New Zealand')
  })

  it('has a file of sponsorship in every state, one of them accepted with help', async () => {
    const files = await drizzle.select().from(sponsorships)
    expect(new Set(files.map(({ state }) => state))).toEqual(new Set(sponsorships.state.enumValues))
    const offers = await drizzle.select().from(sponsorshipOffers)
    expect(offers.filter(({ assistance }) => assistance)).toMatchObject([{ answer: 'accepted' }])
    const said = await drizzle.select().from(sponsorshipReviews)
    expect(said.filter(({ hasConflict }) => hasConflict)).toHaveLength(1)
    expect(new Set(said.map(({ reviewerId }) => reviewerId)).size).toBe(2)

    expect(await pageOf('/desk/sponsorship')).toContain('Zarina NAZAROVA')
    expect(await pageOf('/desk/sponsorship/allocation')).toContain('is the first out')
  })

  it('has issued a List without whoever wishes to be left off it', async () => {
    const [edition] = await drizzle.select().from(listEditions)
    expect(JSON.stringify(edition?.content)).toContain('Huda ABDELRAHMAN')
    expect(JSON.stringify(edition?.content)).not.toContain('Khaled ELSAYED')
    expect(edition?.content.unlisted).toBe(1)
  })

  it('writes to addresses that cannot exist, and bears its own dates', async () => {
    const sent = await drizzle.select().from(messages)
    expect(sent.filter(({ toAddress }) => !toAddress.endsWith('.example'))).toEqual([])
    const [first] = await drizzle.select().from(people).orderBy(asc(people.confirmedAt)).limit(1)
    expect(first?.confirmedAt.toISOString().slice(0, 10)).toBe('2023-08-08')
    const lines = await drizzle.select().from(journalLines)
    expect(lines.filter(({ at }) => at > t.office.clock.now())).toEqual([])
    expect((await verifyJournal(t.database, t.office.conference.id)).whole).toBe(true)
  })

  it('leaves a mailing that one account has prepared and another can confirm', async () => {
    const [, id] =
      (await pageOf('/desk/mailings')).match(/mailings\/([0-9a-f-]+)">Registration: two weeks/) ?? []
    const alone = await t.send(`/desk/mailings/${id}/confirmation`, { version: '1' }, 'intake')
    expect(alone.status).toBe(409)
    const second = await t.send(`/desk/mailings/${id}/confirmation`, { version: '1' }, 'manager')
    expect(second.status).toBe(303)
  })

  it('is told once', async () => {
    const before = await drizzle.$count(journalLines)
    await tellHistory(t.office)
    expect(await drizzle.$count(journalLines)).toBe(before)
  })
})
