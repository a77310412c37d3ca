import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { confirmPeople } from '../nomination/commands/confirm-people.ts'
import { sponsorships } from './schema.ts'

const t = await testOffice()
const { drizzle } = t.database
const { note, named } = await noteFrom(t, 'UGA', [cast.nakitto, cast.odongo])
const ids = named.map(({ id }) => id)
await t.act((act) =>
  confirmPeople(act, t.office.definition(), note.id, { version: 1, people: ids, held: [ids[1] ?? ''] }),
)
const [request] = await drizzle.select().from(sponsorships)
if (!request) throw new Error('No file was opened')
const file = `/desk/sponsorship/${request.id}`
const now = async () => (await drizzle.select().from(sponsorships).where(eq(sponsorships.id, request.id)))[0]
const delegate = await t.visitor('registration', request.personId)

describe('The road of a sponsorship, page by page', () => {
  it('begins as a request of the sponsorship team: its delegate sees that it is looked at', async () => {
    const list = await (await t.visit('/desk/sponsorship', 'sponsorship')).text()
    expect(list).toContain('Walter ODONGO')
    expect(list).toContain('No budget is set yet')
    expect(await (await delegate.visit('/registration/sponsorship')).text()).toContain(
      'It is being looked at',
    )
    for (const role of ['intake', 'panel', 'donor', 'host'] as const)
      expect([role, (await t.visit(file, role)).status]).toEqual([role, 403])
  })

  it('asks for a reason where it is not eligible, and keeps what was typed', async () => {
    const page = await t.send(
      `${file}/eligibility`,
      { version: '1', eligible: 'no', reason: ' ' },
      'sponsorship',
    )
    expect([page.status, (await page.text()).includes('Give a reason')]).toEqual([422, true])
    const done = await t.send(
      `${file}/eligibility`,
      { version: '1', eligible: 'yes', reason: '' },
      'sponsorship',
    )
    expect([done.status, (await now())?.state]).toEqual([303, 'eligible'])
  })

  it('is decided in a minute of the manager, each decision with its reason', async () => {
    const row = { [`version-${request.id}`]: '2', [`outcome-${request.id}`]: 'approved' }
    const typed = { heldOn: '2023-09-05', text: 'All sat; nobody stood aside.', ...row }
    const failed = await t.send(
      '/desk/sponsorship/minute',
      { ...typed, [`estimate-${request.id}`]: 'dear' },
      'manager',
    )
    const page = await failed.text()
    expect(failed.status).toBe(422)
    for (const kept of ['All sat; nobody stood aside.', 'value="dear"', 'Enter an amount', 'Give a reason'])
      expect(page).toContain(kept)

    const whole = { [`estimate-${request.id}`]: '2,480.50', [`reason-${request.id}`]: 'Leads a network' }
    await t.send('/desk/sponsorship/minute', { ...typed, ...whole }, 'manager')
    expect(await now()).toMatchObject({ state: 'approved', estimate: 248_050, version: 3 })
    expect((await t.visit('/desk/sponsorship/minute', 'sponsorship')).status).toBe(403)
  })

  it('cannot be offered before the budget is set', async () => {
    const offer = { version: '3', replyBy: '2023-09-12' }
    const refused = await t.send(`${file}/offer`, offer, 'sponsorship')
    expect(await refused.text()).toContain('Set the budget first')
    await t.send('/desk/sponsorship/budget', { total: '50 000' }, 'manager')
    expect((await t.send(`${file}/offer`, { ...offer, replyBy: '2023-09-01' }, 'sponsorship')).status).toBe(
      422,
    )
    expect((await t.send(`${file}/offer`, offer, 'sponsorship')).status).toBe(303)
    expect(await (await t.visit('/desk/sponsorship', 'sponsorship')).text()).toContain('€47,519.50')
  })

  it('shows the person the conditions in full, and takes the answer once', async () => {
    const page = await (await delegate.visit('/registration/sponsorship')).text()
    for (const words of [
      'most direct route, in economy class',
      'no other lodging',
      'whole conference',
      '12 September',
    ])
      expect(page).toContain(words)
    const nothing = await delegate.send('/registration/sponsorship/answer', { conditionsVersion: '1' })
    expect([nothing.status, (await nothing.text()).includes('Choose whether')]).toEqual([422, true])

    const answer = { answer: 'accepted', conditionsVersion: '1' }
    expect((await delegate.send('/registration/sponsorship/answer', answer)).status).toBe(303)
    expect((await delegate.send('/registration/sponsorship/answer', answer)).status).toBe(303)
    expect(await (await delegate.visit('/registration/sponsorship')).text()).toContain(
      'You accepted the conditions',
    )
    expect(await (await t.visit(file, 'sponsorship')).text()).toContain('conditions accepted')
  })

  it('is not there for a delegate for whom nobody asked', async () => {
    const other = await t.visitor('registration', crypto.randomUUID())
    expect((await other.visit('/registration/sponsorship')).status).toBe(404)
    expect(
      (await other.send('/registration/sponsorship/answer', { answer: 'accepted', conditionsVersion: '1' }))
        .status,
    ).toBe(404)
  })
})
