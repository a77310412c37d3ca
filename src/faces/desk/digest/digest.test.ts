import { desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { noteFrom } from '../../../../tests/notes.ts'
import { testOffice } from '../../../../tests/office.ts'
import type { Office } from '../../../conference/office/office.ts'
import { clockAt } from '../../../platform/clock/clock.ts'
import { type Act, perform, record, theSystem } from '../../../platform/journal/act.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { digestDay } from './digest-hour.ts'
import { sendDigests } from './send-digests.ts'

const t = await testOffice()
const intake = 'intake@apminebanconvention.example'

describe('The digest of a day', () => {
  it('is due from eight o’clock in the secretariat’s zone on', () => {
    expect(digestDay(new Date('2023-09-06T07:59:00+02:00'), 'Europe/Zurich')).toBe('2023-09-05')
    expect(digestDay(new Date('2023-09-06T08:00:00+02:00'), 'Europe/Zurich')).toBe('2023-09-06')
  })

  it('comes to who has asked for it, from the next morning on, once a day', async () => {
    await t.send('/desk/account', { language: 'en', digest: 'yes' }, 'intake')
    expect(await (await t.visit('/desk/account', 'intake')).text()).toMatch(/value="yes" checked/)
    expect(await sendDigests(at('2023-09-05T23:00:00+02:00'))).toBe(0)
    expect(await sendDigests(at('2023-09-06T07:59:00+02:00'))).toBe(0)
    const twice = [at('2023-09-06T10:00:00+02:00'), at('2023-09-06T10:00:00+02:00')]
    expect((await Promise.all(twice.map(sendDigests))).sort()).toEqual([0, 1])
    expect(await digestsTo(intake)).toHaveLength(1)
  })

  it('tells what waits, the deadlines near, and yesterday in numbers; it names nobody', async () => {
    const { note } = await noteFrom(t, 'UGA', [cast.okello])
    const received = async (act: Act) =>
      record(act, 'note.received', { about: [`note:${note.id}`], subject: note })
    const stage = (when: string) => ({ ...t.office.stage, clock: clockAt(when), reactions: [] })
    await perform(stage('2023-09-08T11:00:00+02:00'), theSystem, received)
    await perform(stage('2023-09-08T12:00:00+02:00'), theSystem, received)
    await perform(stage('2023-09-09T07:00:00+02:00'), theSystem, received)
    await sendDigests(at('2023-09-09T08:00:00+02:00'))

    const [mail] = await digestsTo(intake)
    expect(mail?.subject).toBe('Phnom Penh 2023: the day at the desk')
    expect(mail?.text).toContain('Notes verbales to decide: 1')
    expect(mail?.text).toContain('2 messages arrived')
    expect(mail?.text).toMatch(/Notes verbales that do not ask for sponsorship are to be sent: 15 Sept/)
    expect(mail?.text).not.toMatch(/OKELLO|Uganda/)
  })

  it('comes in the language chosen, and no longer once it is not wanted', async () => {
    await t.send('/desk/account', { language: 'fr', digest: 'yes' }, 'intake')
    await sendDigests(at('2023-09-10T08:00:00+02:00'))
    expect((await digestsTo(intake))[0]?.text).toContain('Notes verbales à trancher : 1')
    await t.send('/desk/account', { language: 'fr' }, 'intake')
    expect(await sendDigests(at('2023-09-11T08:00:00+02:00'))).toBe(0)
  })

  it('does not come to somebody whose access has ended', async () => {
    await t.send('/desk/account', { language: 'en', digest: 'yes' }, 'host')
    const team = await (await t.visit('/desk/team', 'manager')).text()
    const [, id] = team.match(/href="\/desk\/team\/([0-9a-f-]+)" aria-label="[^"]*Sok Dara/) ?? []
    await t.send(`/desk/team/${id}/end`, {}, 'manager')
    expect(await sendDigests(at('2023-09-12T08:00:00+02:00'))).toBe(0)
  })
})

function at(when: string): Office {
  const clock = clockAt(when)
  return { ...t.office, clock, stage: { ...t.office.stage, clock } }
}

function digestsTo(address: string) {
  return t.database.drizzle
    .select()
    .from(messages)
    .where(eq(messages.toAddress, address))
    .orderBy(desc(messages.createdAt))
}
