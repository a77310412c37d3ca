import { describe, expect, it } from 'vitest'
import { deliveryReportsIn } from './delivery-report.ts'

const sent = '<6b0d@office.example>'

function report(fields: string, original: string): Buffer {
  return Buffer.from(
    [
      'From: Mail Delivery System <MAILER-DAEMON@mx.state.example>',
      'To: isu@office.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'I am sorry to have to inform you that your message could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.state.example',
      '',
      fields,
      '',
      '--b',
      original,
      '--b--',
      '',
    ].join('\r\n'),
  )
}

const headersOnly = ['Content-Type: text/rfc822-headers', '', 'Subject: x', `Message-ID: ${sent}`, ''].join(
  '\r\n',
)
const whole = [
  'Content-Type: message/rfc822',
  '',
  'From: isu@office.example',
  `Message-ID: ${sent}`,
  'Subject: x',
  '',
  'The letter',
  '',
].join('\r\n')

describe('A delivery report', () => {
  it('says of which message it speaks, to whom it went, and why it came back', async () => {
    const failed = [
      'Final-Recipient: rfc822; mission@state.example',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 <mission@state.example>:',
      ' Recipient address rejected: User unknown',
    ].join('\r\n')
    const expected = {
      messageIds: [sent],
      outcome: 'bounced',
      status: '5.1.1',
      reason: '550 5.1.1 <mission@state.example>: Recipient address rejected: User unknown',
      address: 'mission@state.example',
    }
    expect(await deliveryReportsIn(report(failed, headersOnly))).toEqual([expected])
    expect(await deliveryReportsIn(report(failed, whole))).toEqual([expected])
  })

  it('tells delivery and delay apart, and takes a relay for neither', async () => {
    const one = (action: string) =>
      `Final-Recipient: rfc822; m@state.example\r\nAction: ${action}\r\nStatus: 2.0.0`
    const outcomes = async (action: string) =>
      (await deliveryReportsIn(report(one(action), whole))).map(({ outcome }) => outcome)
    expect(await outcomes('delivered')).toEqual(['delivered'])
    expect(await outcomes('delayed')).toEqual(['delayed'])
    expect(await outcomes('relayed')).toEqual([])
  })

  it('may be a plain notice of a mail system that quotes the headers', async () => {
    const notice = Buffer.from(
      [
        'From: postmaster@state.example',
        'Subject: failure notice',
        '',
        'Sorry, no mailbox here by that name. (#5.1.1)',
        '',
        `Message-ID: ${sent}`,
      ].join('\r\n'),
    )
    expect(await deliveryReportsIn(notice)).toMatchObject([
      { messageIds: [sent], outcome: 'bounced', status: '5.1.1', address: null },
    ])
  })

  it('is no Note that quotes a message of ours', async () => {
    const answer = `From: mission@state.example\r\nSubject: Note\r\n\r\nThank you.\r\nMessage-ID: ${sent}\r\n`
    expect(await deliveryReportsIn(Buffer.from(answer))).toEqual([])
  })
})
