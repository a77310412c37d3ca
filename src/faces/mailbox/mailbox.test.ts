import { expect, it } from 'vitest'
import { testOffice } from '../../../tests/office.ts'
import { deliveredMails, messages } from '../../platform/messages/schema.ts'
import { readingThread } from '../../reading/reading-thread.ts'
import { tasksOf } from '../../tasks.ts'

const { office, visit, send, database } = await testOffice()

it('receives what the office sends, links included, and the outbox does not show them', async () => {
  expect(await (await visit('/demonstration/mailbox', 'donor')).text()).toContain('Nothing has been sent yet')
  await send('/sign-in/links', { address: 'intake@apminebanconvention.example' })
  const message = await leave()

  const [mail] = await database.drizzle.select().from(deliveredMails)
  const path = `/demonstration/mailbox/${mail?.id}`
  expect(await (await visit('/demonstration/mailbox', 'donor')).text()).toContain(`href="${path}"`)
  const link = /href="http:\/\/[^"]+\/sign-in\/links\/[\w-]+"/
  const body = await visit(`${path}/body`, 'donor')
  const html = await body.text()
  expect(html).toMatch(link)
  expect(html).toContain('<base target="_blank">')
  expect(body.headers.get('content-security-policy')).toMatch(
    /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/,
  )
  expect(await (await visit(path, 'donor')).text()).toContain('/sign-in/links/')
  expect(await (await visit(`/desk/messages/${message}/body`, 'manager')).text()).not.toContain(
    '/sign-in/links/',
  )
})

it('answers nothing for a mail that is not there, and opens to nobody who has not signed in', async () => {
  expect((await visit('/demonstration/mailbox/nonsense', 'intake')).status).toBe(404)
  expect((await visit(`/demonstration/mailbox/${crypto.randomUUID()}/body`, 'intake')).status).toBe(404)
  expect((await visit('/demonstration/mailbox')).status).not.toBe(200)
})

it('does not exist in a real office', async () => {
  const [mail] = await database.drizzle.select().from(deliveredMails)
  office.settings.demonstration = false
  for (const path of ['', `/${mail?.id}`, `/${mail?.id}/body`])
    expect((await visit(`/demonstration/mailbox${path}`, 'manager')).status).toBe(404)
})

/** Lets the one message that was written leave, as its job does. */
async function leave(): Promise<string> {
  const [message] = await database.drizzle.select().from(messages)
  const id = message?.id ?? ''
  await tasksOf(office, readingThread())['deliver-message']?.({ id }, { number: 1, isLast: false })
  return id
}
