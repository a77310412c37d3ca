import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { testOffice } from '../../../tests/office.ts'
import { composersOf } from '../../composers.ts'
import { invitees } from '../../conference/schema.ts'
import { recordReport } from '../../platform/messages/delivery-reports/record-report.ts'
import { runMailing } from '../../platform/messages/mailing/run-mailing.ts'
import { messages } from '../../platform/messages/schema.ts'

const t = await testOffice('2023-08-29T09:00:00+02:00')
const { drizzle } = t.database
const text = async (response: Response | Promise<Response>) =>
  (await (await response).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const placeOf = (response: Response) => response.headers.get('location') ?? ''

describe('The desk of the invitation', () => {
  let letter = ''
  let mailing = ''

  it('has the letter drafted and cleared, and keeps what was typed where something is missing', async () => {
    expect(await text(t.visit('/desk/invitations', 'manager'))).toContain('There is no letter yet')
    letter = placeOf(await t.send('/desk/invitations/letters', {}, 'manager'))
    const page = await (await t.visit(letter, 'manager')).text()
    const hash = page.match(/name="hash" value="(\w+)"/)?.[1] ?? ''

    const half = { hash, signatory: 'host', clearedOn: '2023-08-30', how: 'mail', note: 'Mail of 28 August' }
    const back = await t.send(`${letter}/clearances`, half, 'manager')
    expect(back.status).toBe(422)
    const shown = await back.text()
    expect(shown).toContain('Give a day that is not in the future.')
    expect(shown).toContain('value="Mail of 28 August"')

    for (const signatory of ['host', 'union', 'secretariat']) {
      const given = { ...half, signatory, clearedOn: '2023-08-28' }
      expect((await t.send(`${letter}/clearances`, given, 'manager')).status).toBe(303)
    }
    expect(await text(t.visit(letter, 'manager'))).toContain('Record that it is signed')
    await t.send(`${letter}/signature`, { hash, signatureNote: 'Folder 12' }, 'manager')
    expect(await text(t.visit('/desk/invitations', 'intake'))).toContain('Signed and frozen on 29 Aug 2023')
  })

  it('shows the letter of any invitee in any language as a PDF', async () => {
    const page = await (await t.visit(await invitation('UGA'), 'intake')).text()
    const arabic = page.match(/href="([^"]+pdf[^"]+language=ar)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const pdf = await t.visit(arabic, 'intake')
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('content-disposition')).toMatch(/PP2023-\d{3}-invitation-ar\.pdf/)
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('leaves the confirmation of a circle to a colleague, after a test message to oneself', async () => {
    mailing = placeOf(await t.send('/desk/invitations/sendings', { circle: 'states' }, 'intake'))
    const mine = await (await t.visit(mailing, 'intake')).text()
    expect(mine).toContain('A second person confirms it')
    expect(mine).not.toContain('/confirmation"')
    const recipient = mine.match(/<option[^>]* value="([0-9a-f-]{36})"/)?.[1] ?? ''
    const tested = await t.send(`${mailing}/test`, { recipient }, 'intake')
    expect(await text(t.visit(placeOf(tested), 'intake'))).toContain(
      'on its way to intake@apminebanconvention.example',
    )
    const [test] = (await drizzle.select().from(messages)).filter(({ kind }) => kind === 'test-message')
    expect([test?.toAddress, test?.places]).toEqual(['intake@apminebanconvention.example', {}])
    expect(test?.text).toContain('[the recipient’s personal link stands here]')

    expect((await t.send(`${mailing}/confirmation`, { version: '1' }, 'intake')).status).toBe(409)
    const other = await (await t.visit(mailing, 'manager')).text()
    expect(other).toMatch(/Send to \d{3} recipients/)
    expect((await t.send(`${mailing}/confirmation`, { version: '0' }, 'manager')).status).toBe(409)
    expect((await t.send(`${mailing}/confirmation`, { version: '1' }, 'manager')).status).toBe(303)
  })

  it('watches it go without script, and can stop what has not left', async () => {
    const going = await t.visit(mailing, 'manager')
    expect(going.headers.get('refresh')).toBe('3')
    expect(await text(going)).toMatch(/0 of \d{3} messages have left/)
    await t.send(`${mailing}/cancellation`, {}, 'intake')
    const stopped = await t.visit(mailing, 'manager')
    expect([stopped.headers.get('refresh'), await text(stopped)]).toEqual([
      null,
      expect.stringContaining('Nothing has left.'),
    ])
  })

  it('sends to one invitee, and says what to do with a letter that was not taken', async () => {
    const id = (await invitation('UGA')).split('/').at(-1) ?? ''
    const one = placeOf(await t.send('/desk/invitations/sendings', { invitee: id }, 'intake'))
    await t.send(`${one}/confirmation`, { version: '1' }, 'intake')
    const running = { ...t.office, composers: composersOf(t.office) }
    await runMailing(running, one.split('/').at(-1) ?? '')
    await drizzle
      .update(messages)
      .set({ status: 'given-up', lastError: '550 Nobody of that name' })
      .where(eq(messages.toAddress, 'embassy@uga.example'))

    const [geneva] = await drizzle
      .update(messages)
      .set({ status: 'sent' })
      .where(eq(messages.toAddress, 'mission.geneva@uga.example'))
      .returning()
    const report = { outcome: 'delivered', status: '2.0.0', reason: '250 ok', source: 'note:x' } as const
    await t.act((act) =>
      recordReport(act, { ...report, messageIds: [geneva?.messageId ?? ''], address: null }),
    )

    const list = await text(t.visit(one, 'intake'))
    expect(list).toContain('mission.geneva@uga.example English delivered')
    expect(list).toContain('embassy@uga.example English not taken 550 Nobody of that name')
    const page = await text(t.visit(await invitation('UGA'), 'intake'))
    expect(page).toContain('not taken Our mail server: 550 Nobody of that name')
    expect(page).toContain('Correct the address in the registry')
    expect(await text(t.visit('/desk/invitations/invitees?letter=came-back', 'intake'))).toContain(
      '1 invitee ',
    )
    expect(await text(t.visit('/desk/invitations', 'intake'))).toContain('1 letter came back')
    expect(await text(t.visit('/desk', 'intake'))).toContain(
      'Letters of invitation that came back 1 intake Embassy of the Republic of Uganda',
    )
  })
})

describe('Calls', () => {
  it('are due to those who have not replied while a deadline is near, and again on the day that was promised', async () => {
    await drizzle.update(messages).set({ status: 'sent' }).where(eq(messages.kind, 'invitation'))
    const list = () => text(t.visit('/desk/invitations/calls', 'intake'))
    expect(await list()).toContain('1 to ring today')
    expect(await list()).toContain('Uganda Permanent Mission of the Republic of Uganda')

    const calls = `${await invitation('UGA')}/calls`
    const call = {
      calledAt: '2023-08-29T08:45',
      spokeWith: 'Ms Auma',
      said: 'The Note follows',
      ringAgainOn: '',
    }
    const wrong = await t.send(calls, { ...call, calledAt: '2023-08-29T09:30', said: '' }, 'intake')
    expect(wrong.status).toBe(422)
    expect(await text(wrong)).toContain('Say in a few words what was said.')
    await t.send(calls, { ...call, ringAgainOn: '2023-08-31' }, 'intake')
    expect(await list()).toContain('Nobody to ring today')
    const again = { ...call, calledAt: '2023-08-29T08:50', ringAgainOn: '2023-08-29' }
    await t.send(calls, again, 'intake')
    expect(await list()).toContain('call promised 29 Aug 2023, 08:50: Ms Auma – The Note follows')
  })

  it('are not made to an invitee on hold, to whom nothing is sent either', async () => {
    const path = await invitation('UGA')
    expect((await t.send(`${path}/hold`, { reason: ' ' }, 'intake')).status).toBe(422)
    await t.send(`${path}/hold`, { reason: 'The ambassador calls himself' }, 'intake')
    expect(await text(t.visit(path, 'intake'))).toContain('The ambassador calls himself')
    expect(await text(t.visit('/desk/invitations/calls', 'intake'))).toContain('Nobody to ring today')
    expect(await text(t.visit('/desk/invitations/invitees?hold=yes', 'intake'))).toContain('1 invitee ')
    await t.send(`${path}/release`, {}, 'intake')
    expect(await text(t.visit('/desk/invitations/calls', 'intake'))).toContain('1 to ring today')
  })
})

async function invitation(code: string): Promise<string> {
  const [found] = await drizzle.select({ id: invitees.id }).from(invitees).where(eq(invitees.code, code))
  return `/desk/invitations/invitees/${found?.id}`
}
