import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { signedLetter } from '../../../tests/invitation/signed-letter.ts'
import { testOffice } from '../../../tests/office.ts'
import { composersOf } from '../../composers.ts'
import { eraseWhatEnded } from '../../conference/office/erase-what-ended.ts'
import { invitees } from '../../conference/schema.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import { confirmMailing } from '../../platform/messages/mailing/decide-mailing.ts'
import { runMailing } from '../../platform/messages/mailing/run-mailing.ts'
import { mailingRecipients } from '../../platform/messages/mailing/schema.ts'
import { erasures } from '../../retention.ts'
import { holdInvitation } from './commands/hold-invitation.ts'
import { noteCall } from './commands/note-call.ts'
import { prepareInvitations } from './commands/prepare-sending.ts'
import { invitationHolds, telephoneCalls } from './schema.ts'

const t = await testOffice('2023-08-24T09:00:00+02:00')
const { drizzle } = t.database

it('Calls, holds and lists lose their words and addresses on their day; that they were there stays', async () => {
  const [uganda] = await drizzle.select().from(invitees).where(eq(invitees.code, 'UGA'))
  const inviteeId = uganda?.id ?? ''
  const sending = { definition: t.office.definition(), demonstration: true, title: 'Invitation' }
  const mailing = await t.act(async (act) => {
    await signedLetter(act, t.office.definition())
    return prepareInvitations(act, sending, { inviteeId })
  })
  if (typeof mailing === 'string') throw new Error(mailing)
  await t.act((act) => confirmMailing(act, mailing.id, 1))
  await runMailing({ ...t.office, composers: composersOf(t.office) }, mailing.id)
  const call = { channelId: null, calledAt: t.office.clock.now(), spokeWith: 'Ms Auma', said: 'Soon' }
  await t.act((act) => noteCall(act, inviteeId, { ...call, ringAgainOn: null }))
  await t.act((act) => holdInvitation(act, inviteeId, 'Ms Auma will call'))

  const clock = clockAt('2024-10-19T12:00:00Z')
  await eraseWhatEnded({ ...t.office, clock, stage: { ...t.office.stage, clock } }, erasures)

  expect(await drizzle.select().from(telephoneCalls)).toMatchObject([{ spokeWith: null, said: '' }])
  expect(await drizzle.select().from(invitationHolds)).toMatchObject([{ reason: '' }])
  const recipients = await drizzle.select().from(mailingRecipients)
  expect(recipients.map(({ address, name, state }) => [address, name, state])).toEqual([
    [null, null, 'posted'],
    [null, null, 'posted'],
  ])
})
