import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { confirmPeople } from '../../journey/nomination/commands/confirm-people.ts'
import { reviewNominee } from '../../journey/sponsorship/commands/review-nominee.ts'
import { type Sponsorship, sponsorshipReviews, sponsorships } from '../../journey/sponsorship/schema.ts'
import { perform } from '../../platform/journal/act.ts'
import { journalLines } from '../../platform/journal/schema.ts'

const t = await testOffice()
const { drizzle } = t.database
const [odongo, apio] = [
  await eligible('UGA', cast.odongo),
  await eligible('KHM', { ...cast.apio, sponsorship: 'asked' }),
]
await t.send('/desk/sponsorship/budget', { total: '3000' }, 'manager')
const scores = (figure: string) => ({
  'score-role': figure,
  'score-contribution': figure,
  'score-experience': figure,
})

describe('The panel', () => {
  it('sees a person and no State, and nothing of what the others say', async () => {
    const pages = await Promise.all(
      ['/desk/panel', `/desk/panel/${odongo.id}`].map(async (path) => (await t.visit(path, 'panel')).text()),
    )
    for (const page of pages) {
      expect(page).toContain('Walter ODONGO')
      for (const hidden of ['Uganda', 'w.odongo@', 'Note verbale']) expect(page).not.toContain(hidden)
    }
    for (const role of ['manager', 'sponsorship', 'intake', 'donor'] as const)
      expect([role, (await t.visit('/desk/panel', role)).status]).toEqual([role, 403])
  })

  it('gives a figure for each criterion, or stands aside; what was typed is kept', async () => {
    const path = `/desk/panel/${odongo.id}/review`
    const half = await t.send(path, { 'score-role': '4', remark: 'A leader' }, 'panel')
    const page = await half.text()
    expect([half.status, page.includes('A leader'), page.includes('Choose a figure')]).toEqual([
      422,
      true,
      true,
    ])
    expect((await t.send(path, { conflict: 'He is my cousin' }, 'panel')).status).toBe(303)
    expect((await t.send(path, scores('4'), 'panel')).status).toBe(303)
    expect(await drizzle.select().from(sponsorshipReviews)).toMatchObject([
      { scores: { role: 4, contribution: 4, experience: 4 }, hasConflict: null },
    ])
  })

  it('leaves no figure in the journal', async () => {
    const lines = await drizzle
      .select()
      .from(journalLines)
      .where(eq(journalLines.event, 'sponsorship.reviewed'))
    expect(lines.map(({ facts }) => facts)).toEqual([{ kind: 'conflict' }, { kind: 'review' }])
  })
})

describe('The best set for the means', () => {
  it('waits for two of the panel and for the cost, and says which is missing', async () => {
    const page = await (await t.visit('/desk/sponsorship/allocation', 'manager')).text()
    expect(page).toContain('cost not estimated')
    for (const { id } of [odongo, apio])
      await t.send(`/desk/sponsorship/${id}/estimate`, { version: '2', estimate: '2000' }, 'sponsorship')
    expect(await (await t.visit('/desk/sponsorship/allocation', 'manager')).text()).toContain(
      'the panel has not said',
    )
  })

  it('proposes whom the means reach, who is the first out, and what a floor costs', async () => {
    await t.send(`/desk/panel/${apio.id}/review`, scores('2'), 'panel')
    for (const [{ id }, figure] of [
      [odongo, 5],
      [apio, 3],
    ] as const)
      await perform(
        t.office.stage,
        { kind: 'staff', id: crypto.randomUUID(), name: 'A second member' },
        (act) =>
          reviewNominee(act, id, {
            scores: { role: figure, contribution: figure, experience: figure },
            hasConflict: null,
            remark: null,
          }),
      )
    const page = await (await t.visit('/desk/sponsorship/allocation', 'manager')).text()
    expect(page).toContain('1 person for €2,000.')
    expect(page).toContain('Grace APIO is the first out.')

    const wished = new URLSearchParams({ 'floor-Asia-Pacific': '1' })
    const other = await (await t.visit(`/desk/sponsorship/allocation?${wished}`, 'manager')).text()
    expect(other).toContain('costs 2 points: without it Walter ODONGO would be in instead of Grace APIO')
    const pinned = await t.visit(
      `/desk/sponsorship/allocation?pin-${odongo.id}=in&pin-${apio.id}=in`,
      'manager',
    )
    expect(await pinned.text()).toContain('cost more than the means reach')
  })
})

async function eligible(code: string, person: typeof cast.odongo): Promise<Sponsorship> {
  const { note, named } = await noteFrom(t, code, [person])
  const ids = named.map(({ id }) => id)
  const confirmed = await t.act((act) =>
    confirmPeople(act, t.office.definition(), note.id, { version: 1, people: ids, held: ids }),
  )
  const personId = typeof confirmed === 'object' ? (confirmed.confirmed[0]?.id ?? '') : ''
  const [request] = await drizzle.select().from(sponsorships).where(eq(sponsorships.personId, personId))
  if (!request) throw new Error('No file was opened')
  await t.send(
    `/desk/sponsorship/${request.id}/eligibility`,
    { version: '1', eligible: 'yes', reason: 'Known' },
    'manager',
  )
  return request
}
