import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { aReading } from '../../../../tests/intake/a-reading.ts'
import { intakeOffice } from '../../../../tests/intake/intake-office.ts'
import { perform, theSystem } from '../../../platform/journal/act.ts'
import { deliveryReports } from '../../../platform/messages/delivery-reports/schema.ts'
import { post } from '../../../platform/messages/post.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { envelopeOf } from '../../../reading/mail/envelope.ts'
import { mailTree } from '../../../reading/mail/mail-tree.ts'
import type { ReadingThread } from '../../../reading/reading-thread.ts'
import { correspondence } from '../schema.ts'
import { readStored } from './read-stored.ts'
import { storeMessage } from './store-message.ts'

const office = await intakeOffice()
const { drizzle } = office.database
const thread: ReadingThread = {
  read: async (bytes) => ({ envelope: envelopeOf(await mailTree(bytes)), reading: aReading() }),
  stop: async () => {},
}

it('A letter that comes back marks its message, once, and is filed without anybody reading it', async () => {
  const id = await perform(office.stage, theSystem, (act) =>
    post(
      act,
      { kind: 'invitation', subject: 'x', text: 'x', html: 'x' },
      { to: { address: 'mission@state.example', name: null }, language: 'en', about: ['invitee:1'] },
    ),
  )
  const [sent] = await drizzle.select().from(messages).where(eq(messages.id, id))
  const note = await receive(bounce(sent?.messageId ?? ''))
  expect(note).toMatchObject({ state: 'settled', outcome: 'filed', kind: 'not-for-us' })
  await receive(bounce(sent?.messageId ?? ''))

  const reports = await drizzle.select().from(deliveryReports)
  expect(reports).toMatchObject([
    { messageId: id, outcome: 'bounced', status: '5.1.1', reason: '550 5.1.1 User unknown' },
  ])
  const posted = (await drizzle.select().from(messages)).filter(({ kind }) => kind === 'acknowledgement')
  expect(posted).toEqual([])
})

it('A report on a message that is not ours waits for a person', async () => {
  expect(await receive(bounce('<other@elsewhere.example>'))).toMatchObject({ state: 'read', outcome: null })
})

async function receive(bytes: Buffer) {
  const { id } = await storeMessage(office, { bytes, channel: 'mail' })
  await readStored(office, thread, id, { number: 1, isLast: true })
  const [note] = await drizzle.select().from(correspondence).where(eq(correspondence.id, id))
  return note
}

function bounce(messageId: string): Buffer {
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.state.example',
      'Auto-Submitted: auto-replied',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.state.example',
      '',
      'Final-Recipient: rfc822; mission@state.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${messageId}`,
      '',
      '--b--',
      '',
    ].join('\r\n'),
  )
}
