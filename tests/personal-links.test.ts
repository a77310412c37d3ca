import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { channels } from '../src/conference/schema.ts'
import { makePersonalLink, personalLink, revokeLinks } from '../src/platform/auth/personal-links.ts'
import { personalLinks } from '../src/platform/auth/schema.ts'
import { messages } from '../src/platform/messages/schema.ts'
import { testOffice } from './office.ts'

const t = await testOffice()
const { drizzle } = t.database
const [channel] = await drizzle.select().from(channels).where(eq(channels.kind, 'geneva')).limit(1)
if (!channel?.address) throw new Error('The registry has no mission in Geneva')
const subject = {
  conferenceId: t.office.conference.id,
  purpose: 'portal' as const,
  subjectId: channel.id,
  address: channel.address,
}
const newLink = () => drizzle.transaction((tx) => makePersonalLink(tx, subject))
const sentTo = (address: string) =>
  drizzle.$count(messages, and(eq(messages.kind, 'portal-link'), eq(messages.toAddress, address)))

describe('A personal link', () => {
  it('is not used up by looking, and opens a visit that only its own pages know', async () => {
    const token = await newLink()
    const page = await t.visit(`/portal/links/${token}`)
    expect(await page.text()).toContain(`action="/portal/links/${token}"`)
    expect((await t.visit(`/portal/links/${token}`)).status).toBe(200)

    const opened = await t.send(`/portal/links/${token}`, {})
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/portal'])
    expect(opened.headers.get('set-cookie')).toMatch(
      /^verbale-visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/,
    )
    expect((await t.visit(`/registration/links/${token}`)).status).toBe(404)
  })

  it('whose time is over says so and sends a new one to the address on file alone', async () => {
    const token = await newLink()
    const past = new Date(Date.now() - 1000)
    await drizzle.update(personalLinks).set({ expiresAt: past })
    const page = await t.visit(`/portal/links/${token}`)
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('Its time is over')

    const before = await sentTo(channel.address ?? '')
    const renewed = await t.send(`/portal/links/${token}/renewal`, {})
    expect(await renewed.text()).toContain('to the address that we have on file')
    expect(await sentTo(channel.address ?? '')).toBe(before + 1)
  })

  it('that was used to register sends whoever has it to the mailbox of the person', async () => {
    const token = await newLink()
    await drizzle.transaction((tx) => revokeLinks(tx, subject, 'registered'))
    expect(await (await t.visit(`/portal/links/${token}`)).text()).toContain('It was used to register')
    expect((await t.send(`/portal/links/${token}`, {})).status).toBe(410)
  })

  it('for somebody else does not take over the pages that are open in a browser', async () => {
    const [other] = await drizzle.select().from(channels).where(eq(channels.kind, 'new-york')).limit(1)
    const pages = await t.visitor('portal', other?.id ?? '')
    const token = await newLink()
    expect(await (await pages.visit(`/portal/links/${token}`)).text()).toContain(
      'Other pages are open in this browser',
    )
  })

  it('is found by its own secret only, in its own conference only', async () => {
    const token = await newLink()
    expect(await personalLink(t.database, crypto.randomUUID(), 'portal', token)).toBeUndefined()
    expect(await personalLink(t.database, subject.conferenceId, 'portal', `${token}x`)).toBeUndefined()
    const [row] = await drizzle.select().from(personalLinks).limit(1)
    expect(JSON.stringify(row)).not.toContain(token)
  })
})

describe('Asking for a personal link', () => {
  it('answers the same for an address that is known and for one that is not', async () => {
    const known = await t.send('/portal/link', { address: (channel.address ?? '').toUpperCase() })
    const unknown = await t.send('/portal/link', { address: 'nobody@nowhere.example' })
    const same = async (response: Response, address: string) =>
      (await response.text()).replaceAll(address, 'ADDRESS')
    expect(await same(known, (channel.address ?? '').toLowerCase())).toBe(
      await same(unknown, 'nobody@nowhere.example'),
    )
    expect(await sentTo('nobody@nowhere.example')).toBe(0)
  })

  it('keeps what was typed when it is no address', async () => {
    const page = await t.send('/registration/link', { address: 'okello at gender' })
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('value="okello at gender"')
  })
})

describe('A visit', () => {
  it('that has ended shows what was typed instead of losing it', async () => {
    const pages = await t.visitor('portal', channel.id)
    expect((await pages.send('/portal/leaving', {})).status).toBe(303)
    expect((await pages.visit('/portal')).headers.get('location')).toBe('/portal/link')
    const away = await pages.send('/portal/note/details', { reference: 'UGA/GVA/77/23' })
    expect([away.status, (await away.text()).includes('UGA/GVA/77/23')]).toEqual([401, true])
  })
})
