import { expect, it } from 'vitest'
import { testOffice } from '../../../tests/office.ts'
import { recordReport } from '../../platform/messages/delivery-reports/record-report.ts'
import { composeMail } from '../../platform/messages/mail-layout.tsx'
import { post } from '../../platform/messages/post.ts'
import { messages } from '../../platform/messages/schema.ts'

const { visit, act, database } = await testOffice()

it('A message that came back says so, with the other side’s words and what to do', async () => {
  const mail = composeMail({
    kind: 'test',
    language: 'en',
    subject: 'x',
    body: <p>x</p>,
    conferenceName: 'x',
  })
  const to = { address: 'mission@state.example', name: null }
  const id = await act((one) => post(one, mail, { to, language: 'en', about: [] }))
  const [message] = await database.drizzle.select().from(messages)
  await act((one) =>
    recordReport(one, {
      messageIds: [message?.messageId ?? ''],
      outcome: 'bounced',
      status: '5.1.1',
      reason: '550 User unknown',
      address: null,
      source: 'note:00000000-0000-4000-8000-000000000000',
    }),
  )
  const page = await (await visit(`/desk/messages/${id}`, 'intake')).text()
  for (const words of ['It came back', '550 User unknown', 'Correct the address', '/desk/notes/00000000-'])
    expect(page).toContain(words)
})
