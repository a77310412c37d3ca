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

it('finds a mail by its address, however many came after it', async () => {
  const [mail] = await database.drizzle.select().from(deliveredMails)
  const [message] = await database.drizzle.select().from(messages)
  if (!mail || !message) throw new Error('There is no mail to copy')
  for (let n = 1; n <= 101; n++) {
    const id = crypto.randomUUID()
    await database.drizzle.insert(messages).values({ ...message, id, messageId: `<${id}@verbale>` })
    await database.drizzle.insert(deliveredMails).values({
      ...mail,
      id: crypto.randomUUID(),
      messageId: id,
      toAddress: `mission-${n}@states.example`,
      deliveredAt: new Date(mail.deliveredAt.getTime() + 60_000 * n),
    })
  }
  const link = `href="/demonstration/mailbox/${mail.id}"`
  const read = async (query: string) => await (await visit(`/demonstration/mailbox${query}`, 'intake')).text()

  const first = await read('')
  expect(first).toContain('102 messages')
  expect(first).not.toContain(link)
  expect(await read('?page=2')).toContain(link)
  expect(await read('?words=intake')).toContain(link)
  expect(await read('?words=50%25')).toContain('No mail with these words')
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
    expect((await visit(`/demonstration/mailbox${path}`, 'intake')).status).toBe(404)
})

/** Lets the one message that was written leave, as its job does. */
async function leave(): Promise<string> {
  const [message] = await database.drizzle.select().from(messages)
  const id = message?.id ?? ''
  await tasksOf(office, readingThread())['deliver-message']?.({ id }, { number: 1, isLast: false })
  return id
}
