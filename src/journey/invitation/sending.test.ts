import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { definitionChanged, phnomPenhFolder } from '../../../tests/fixtures/definitions.ts'
import { sign, signedLetter } from '../../../tests/invitation/signed-letter.ts'
import { testOffice } from '../../../tests/office.ts'
import { composersOf } from '../../composers.ts'
import { applyDefinition } from '../../conference/office/apply-definition.ts'
import { approveLanguage, withdrawApproval } from '../../conference/office/language-approval.ts'
import { channels, invitees } from '../../conference/schema.ts'
import { recordReport } from '../../platform/messages/delivery-reports/record-report.ts'
import { cancelMailing, confirmMailing } from '../../platform/messages/mailing/decide-mailing.ts'
import { mailingsOf, recipientsOf } from '../../platform/messages/mailing/queries.ts'
import { runMailing } from '../../platform/messages/mailing/run-mailing.ts'
import type { Mailing } from '../../platform/messages/mailing/schema.ts'
import { messages } from '../../platform/messages/schema.ts'
import { draftReminders } from './commands/draft-reminders.ts'
import { holdInvitation, releaseInvitation } from './commands/hold-invitation.ts'
import { type Prepared, prepareCorrigendum, prepareInvitations } from './commands/prepare-sending.ts'
import { invitationComposers } from './composers.ts'
import { invitationLines } from './queries/invitation-lines.ts'
import { letterFiles } from './queries/letters.ts'
import { channelState } from './rules/dispatch-state.ts'
import { dispatches } from './schema.ts'

const t = await testOffice('2023-08-24T09:00:00+02:00')
const { drizzle } = t.database
const conferenceId = t.office.conference.id
const sending = { definition: t.office.definition(), demonstration: true, title: 'Invitation' }
const running = { ...t.office, composers: composersOf(t.office) }

describe('The invitation of one State', () => {
  it('waits for the signature', async () => {
    expect(await prepare('UGA')).toBe('not-signed')
    await t.act((act) => signedLetter(act, t.office.definition()))
  })

  it('goes by Geneva and its embassy, with its number, its link and the letter as a PDF, once', async () => {
    const mailing = await confirmed(await prepare('UGA'))
    await runMailing(running, mailing.id)

    const sent = await sentBy(mailing.id)
    expect(sent.map(({ toAddress }) => toAddress).sort()).toEqual([
      'embassy@uga.example',
      'mission.geneva@uga.example',
    ])
    const [mail] = sent
    expect(mail?.subject).toMatch(/^Phnom Penh 2023: invitation, No\. PP2023\/\d{3}$/)
    expect(Object.values(mail?.places ?? {})).toMatchObject([{ purpose: 'portal' }])
    expect(mail?.attachments).toMatchObject([
      { type: 'application/pdf', name: expect.stringMatching(/invitation-en\.pdf$/) },
    ])
    const [letter] = mail?.attachments ?? []
    const bytes = letter && 'sha256' in letter ? await t.office.files.get(letter.sha256) : undefined
    expect(
      Buffer.from(bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(await prepare('UGA')).toBe('nobody')
  })

  it('that came back goes again to a corrected address, and to no other', async () => {
    const [, back] = await sentTo('UGA')
    if (!back) throw new Error('Nothing was sent')
    const report = { outcome: 'bounced', status: '5.1.1', reason: 'User unknown', source: 'note:x' } as const
    await t.act((act) => recordReport(act, { ...report, messageIds: [back.messageId], address: null }))
    const [line] = await invitationLines(drizzle, conferenceId, await idOf('UGA'))
    const way = line?.channels.find(({ address }) => address === back.toAddress)
    expect(channelState(way?.dispatches[0])).toBe('bounced')
    expect(way?.dispatches[0]?.reason).toBe('User unknown')
    expect(await prepare('UGA')).toBe('nobody')

    await drizzle
      .update(channels)
      .set({ address: 'new@uga.example' })
      .where(eq(channels.id, way?.id ?? ''))
    const mailing = await confirmed(await prepare('UGA'))
    await runMailing(running, mailing.id)
    expect((await sentBy(mailing.id)).map(({ toAddress }) => toAddress)).toEqual(['new@uga.example'])
  })

  it('is in the language of the State, and held back while the State is on hold', async () => {
    await t.act(async (act) => holdInvitation(act, await idOf('SEN'), 'The ambassador will call'))
    const held = await prepare('SEN')
    if (typeof held === 'string') throw new Error(held)
    const lines = await recipientsOf(drizzle, held.id)
    expect(lines.map(({ heldReason, heldNote }) => [heldReason, heldNote])[0]).toEqual([
      'hold-list',
      'The ambassador will call',
    ])
    await t.act(async (act) => releaseInvitation(act, await idOf('SEN')))
    const mailing = await confirmed(await prepare('SEN'))
    await t.act(async (act) => holdInvitation(act, await idOf('SEN'), 'Wait again'))
    await runMailing(running, mailing.id)
    expect(await sentBy(mailing.id)).toEqual([])
    expect(
      (await recipientsOf(drizzle, mailing.id)).every(({ heldReason }) => heldReason === 'hold-list'),
    ).toBe(true)

    await t.act(async (act) => releaseInvitation(act, await idOf('SEN')))
    const again = await confirmed(await prepare('SEN'))
    await runMailing(running, again.id)
    expect((await sentBy(again.id))[0]).toMatchObject({
      language: 'fr',
      subject: expect.stringMatching(/^Phnom Penh 2023 : invitation n° PP2023\/\d{3}$/),
    })
  })
})

describe('A language that nobody has approved', () => {
  it('holds its recipients back until somebody does', async () => {
    await t.act((act) => withdrawApproval(act, 'es'))
    const prepared = await prepare('PER')
    if (typeof prepared === 'string') throw new Error(prepared)
    const reasons = async () => (await recipientsOf(drizzle, prepared.id)).map(({ heldReason }) => heldReason)
    expect(new Set(await reasons())).toEqual(new Set(['language']))
    await t.act((act) => approveLanguage(act, 'es'))
    expect(new Set(await reasons())).toEqual(new Set([null]))
    await t.act((act) => cancelMailing(act, prepared.id))
  })
})

describe('A corrigendum', () => {
  it('goes to every channel that had the letter before it, and to those invited later beside the letter', async () => {
    const later = definitionChanged(phnomPenhFolder, {
      'conference.yaml': [['withoutSponsorship: 2023-09-15', 'withoutSponsorship: 2023-09-20']],
    })
    await t.act((act) => applyDefinition(act, later))
    const corrigendum = (await letterFiles(drizzle, conferenceId)).at(-1)
    if (corrigendum?.number !== 1) throw new Error('No corrigendum was drafted')
    await t.act((act) => sign(act, corrigendum, later))

    const had = new Set(
      [...(await sentTo('UGA')), ...(await sentTo('SEN'))].map(({ toAddress }) => toAddress),
    )
    const mailing = await confirmed(await t.act((act) => prepareCorrigendum(act, sending, corrigendum.id)))
    await runMailing(running, mailing.id)
    const sent = await sentBy(mailing.id)
    expect(new Set(sent.map(({ toAddress }) => toAddress))).toEqual(had)
    expect(sent.every(({ attachments }) => attachments[0]?.name.includes('corrigendum-1'))).toBe(true)
    expect(await t.act((act) => prepareCorrigendum(act, sending, corrigendum.id))).toBe('nobody')

    const new_ = await confirmed(await prepare('KEN'))
    await runMailing(running, new_.id)
    const [mail] = await sentBy(new_.id)
    expect(mail?.attachments.map(({ name }) => name.replace(/^PP2023-\d+-/, ''))).toEqual([
      'invitation-en.pdf',
      'corrigendum-1-en.pdf',
    ])
    expect(await t.act((act) => prepareCorrigendum(act, sending, corrigendum.id))).toBe('nobody')
  })
})

describe('A reminder', () => {
  it('is drafted ten days before a deadline, once, to those who had the letter and have not replied', async () => {
    const answers = new Map([[await idOf('UGA'), 'answered' as const]])
    const drafting = { ...sending, titleOf: () => 'Reminder' }
    expect(await t.act((act) => draftReminders(act, drafting, answers))).toBe(1)
    expect(await t.act((act) => draftReminders(act, drafting, answers))).toBe(0)

    const reminder = (await mailingsOf(drizzle, conferenceId)).find(({ kind }) => kind === 'reminder')
    if (!reminder) throw new Error('No reminder')
    expect(reminder).toMatchObject({
      preparedBy: 'system',
      payload: { deadline: 'with', dueOn: '2023-09-01' },
    })
    const addresses = (await recipientsOf(drizzle, reminder.id)).map(({ address }) => address)
    expect(addresses).toContain('mission.geneva@sen.example')
    expect(addresses.some((address) => address?.endsWith('@uga.example'))).toBe(false)

    await confirmed(reminder)
    const answered = new Map([[await idOf('SEN'), 'regrets' as const]])
    const composers = invitationComposers(t.office, async () => answered)
    await runMailing({ ...t.office, composers }, reminder.id)
    const left = await sentBy(reminder.id)
    expect(new Set(left.map(({ toAddress }) => toAddress.split('@')[1]))).toEqual(new Set(['ken.example']))
    expect(left[0]?.text).toContain('is to be sent by Friday, 1 September 2023, end of day in Geneva')
    const held = (await recipientsOf(drizzle, reminder.id)).filter(({ state }) => state === 'held')
    expect(new Set(held.map(({ heldReason }) => heldReason))).toEqual(new Set(['answered']))
  })
})

async function prepare(code: string): Promise<Prepared> {
  const inviteeId = await idOf(code)
  return t.act((act) => prepareInvitations(act, sending, { inviteeId }))
}

async function confirmed(prepared: Prepared): Promise<Mailing> {
  if (typeof prepared === 'string') throw new Error(prepared)
  const done = await t.act((act) => confirmMailing(act, prepared.id, prepared.version))
  if (done !== 'confirmed') throw new Error(done)
  return prepared
}

async function sentBy(mailingId: string) {
  const all = await drizzle.select().from(messages)
  return all.filter(({ about }) => about.includes(`mailing:${mailingId}`))
}

/** The messages that went to a State and did not come back. */
async function sentTo(code: string) {
  const inviteeId = await idOf(code)
  const sent = await drizzle
    .select({ message: messages })
    .from(dispatches)
    .innerJoin(messages, eq(messages.id, dispatches.messageId))
    .where(eq(dispatches.inviteeId, inviteeId))
  const lines = await invitationLines(drizzle, conferenceId, inviteeId)
  const back = lines.flatMap((line) =>
    line.channels.flatMap((way) =>
      way.dispatches.filter((one) => channelState(one) === 'bounced').map((one) => one.messageId),
    ),
  )
  return sent.map(({ message }) => message).filter(({ id }) => !back.includes(id))
}

async function idOf(code: string): Promise<string> {
  const [found] = await drizzle.select({ id: invitees.id }).from(invitees).where(eq(invitees.code, code))
  if (!found) throw new Error(`No ${code}`)
  return found.id
}
