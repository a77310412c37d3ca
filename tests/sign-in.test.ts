import { describe, expect, it } from 'vitest'
import { deliveredMails, messages } from '../src/platform/messages/schema.ts'
import { readingThread } from '../src/reading/reading-thread.ts'
import { tasksOf } from '../src/tasks.ts'
import { testOffice } from './office.ts'

const t = await testOffice()

describe('Signing in by mail', () => {
  it('gives the same answer whether the address is known or not, and writes only to staff', async () => {
    const known = await t.send('/sign-in/links', { address: 'Intake@apminebanconvention.example' })
    const unknown = await t.send('/sign-in/links', { address: 'somebody@elsewhere.example' })
    const bodies = [await known.text(), await unknown.text()]
    expect(bodies[0]?.replace('intake@apminebanconvention.example', '')).toBe(
      bodies[1]?.replace('somebody@elsewhere.example', ''),
    )
    const written = await t.database.drizzle.select().from(messages)
    expect(written.map(({ toAddress }) => toAddress)).toEqual(['intake@apminebanconvention.example'])
  })

  it('keeps the link out of what staff see, and out of the database', async () => {
    const link = await linkOfLastMail()
    const [message] = await t.database.drizzle.select().from(messages)
    expect(message?.text).not.toContain('/sign-in/links/')
    const { rows } = await t.database.pool.query(
      `select count(*)::int as count from sign_in_links where token_hash = $1`,
      [link.split('/').at(-1)],
    )
    expect(rows).toEqual([{ count: 0 }])
  })

  it('is not used up by looking at the link, works once, and then says so', async () => {
    const path = new URL(await linkOfLastMail()).pathname
    for (let looks = 0; looks < 3; looks++) expect((await t.visit(path)).status).toBe(200)
    const entered = await t.send(path, {})
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/desk'])
    expect(entered.headers.get('set-cookie')).toMatch(/verbale-session=.*HttpOnly.*SameSite=Lax/)
    expect((await t.send(path, {})).status).toBe(410)
    expect((await t.visit(path)).status).toBe(410)
  })

  it('sends back what was typed where it is no address', async () => {
    const response = await t.send('/sign-in/links', { address: 'not an address' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('value="not an address"')
  })

  it('writes to an account five times in half an hour, and not more', async () => {
    for (let asked = 0; asked < 8; asked++) {
      await t.send('/sign-in/links', { address: 'manager@apminebanconvention.example' })
      await deliverAll()
    }
    const written = await t.database.drizzle.select().from(messages)
    expect(written.filter(({ toAddress }) => toAddress.startsWith('manager@'))).toHaveLength(5)
  })
})

async function linkOfLastMail(): Promise<string> {
  await deliverAll()
  const [mail] = await t.database.drizzle.select().from(deliveredMails)
  return /http:\S+\/sign-in\/links\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? ''
}

/** Lets every waiting message leave, as the job does. */
async function deliverAll(): Promise<void> {
  const deliver = tasksOf(t.office, readingThread())['deliver-message']
  for (const { id } of await t.database.drizzle.select().from(messages))
    await deliver?.({ id }, { number: 1, isLast: false })
}
