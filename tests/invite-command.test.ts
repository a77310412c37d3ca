import { describe, expect, it } from 'vitest'
import { inviteIn } from '../src/commands/invite.ts'
import { mailings } from '../src/platform/messages/mailing/schema.ts'
import { signedLetter } from './invitation/signed-letter.ts'
import { testOffice } from './office.ts'

const t = await testOffice('2023-07-17T09:00:00+02:00')
const manager = 'manager@apminebanconvention.example'
const intake = 'intake@apminebanconvention.example'
const states = { circle: 'states', send: true }
const stored = () => t.database.drizzle.$count(mailings)

describe('The command that invites', () => {
  it('says where the letter stands, and sends nothing before it is signed', async () => {
    const said = await inviteIn(t.office, { send: false })
    expect(said).toMatch(/^There is no letter yet/)
    expect(said).toMatch(/states: States.*\n {2}\d{3} invitees: 0 answered/)
    await expect(inviteIn(t.office, { circle: 'states', send: false })).rejects.toThrow('not signed')
    await t.act((act) => signedLetter(act, t.office.definition()))
  })

  it('shows to whom it would go, and stores nothing', async () => {
    const said = await inviteIn(t.office, { circle: 'states', send: false })
    expect(said).toMatch(/^to send\ten\tmission\.geneva@uga\.example\tPermanent Mission of /m)
    expect(said).toMatch(/\n\d{3} to send, \d+ held back.*\nNothing was stored\.$/)
    expect(await stored()).toBe(0)
    await expect(inviteIn(t.office, { circle: 'moon', send: false })).rejects.toThrow('moon')
  })

  it('sends only where two different colleagues with that role stand for it', async () => {
    await expect(inviteIn(t.office, { ...states, preparedBy: manager })).rejects.toThrow('--confirmed-by')
    const stranger = { ...states, preparedBy: manager, confirmedBy: 'panel@apminebanconvention.example' }
    await expect(inviteIn(t.office, stranger)).rejects.toThrow('manager or intake')
    const alone = { ...states, preparedBy: manager, confirmedBy: manager }
    await expect(inviteIn(t.office, alone)).rejects.toThrow('second person')

    const said = await inviteIn(t.office, { ...states, preparedBy: manager, confirmedBy: intake })
    expect(said).toMatch(/\nConfirmed\. Follow it: http.*\/desk\/mailings\//)
    const found = (await t.database.drizzle.select().from(mailings)).map(({ state }) => state)
    expect(found.sort()).toEqual(['confirmed', 'prepared'])
  })
})
