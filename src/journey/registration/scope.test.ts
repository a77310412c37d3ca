import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { confirmed } from '../../../tests/confirmed.ts'
import { testOffice } from '../../../tests/office.ts'
import { channels, invitees } from '../../conference/schema.ts'
import { personalLinks } from '../../platform/auth/schema.ts'
import { messages } from '../../platform/messages/schema.ts'
import { withdrawPerson } from '../nomination/commands/withdraw-person.ts'
import { people } from '../nomination/schema.ts'
import { registrationDrafts, registrations } from './schema.ts'

const t = await testOffice()
const { drizzle } = t.database

async function delegateOf(code: string, person = cast.nakitto) {
  const [one] = await confirmed(t, code, [person])
  if (!one) throw new Error('Nobody was confirmed')
  const [registration] = await drizzle.select().from(registrations).where(eq(registrations.personId, one.id))
  return { person: one, id: registration?.id ?? '', pages: await t.visitor('registration', one.id) }
}

describe('A personal link', () => {
  it('opens one registration alone: a form shown for another is not taken, and shows nothing of it', async () => {
    const mine = await delegateOf('UGA')
    const other = await delegateOf('COL', cast.apio)
    await other.pages.send('/registration/sections/office', {
      registration: other.id,
      title: 'Somebody else’s title',
      organisation: 'Theirs',
    })
    const posted = await mine.pages.send('/registration/sections/office', {
      registration: other.id,
      title: 'Overwritten',
      organisation: 'Mine',
    })
    expect(posted.headers.get('location')).toBe('/registration')
    const [draft] = await drizzle
      .select()
      .from(registrationDrafts)
      .where(eq(registrationDrafts.registrationId, other.id))
    expect(draft?.typed).toMatchObject({ title: 'Somebody else’s title' })
    for (const path of ['/registration', '/registration/answers', '/registration/sections/office'])
      expect(await (await mine.pages.visit(path)).text()).not.toContain('Somebody else’s title')
  })

  it('shows a photograph to its owner alone, and takes no file by a name that a form says', async () => {
    const mine = await delegateOf('SEN')
    const other = await delegateOf('PER', cast.apio)
    const jpeg = await sharp({ create: { width: 90, height: 120, channels: 3, background: '#456' } })
      .jpeg()
      .toBuffer()
    await other.pages.upload('/registration/photo', { file: new File([new Uint8Array(jpeg)], 'me.jpg') })
    expect((await other.pages.visit('/registration/photo')).headers.get('content-type')).toBe('image/jpeg')
    expect((await mine.pages.visit('/registration/photo')).status).toBe(404)

    const [draft] = await drizzle
      .select()
      .from(registrationDrafts)
      .where(eq(registrationDrafts.registrationId, other.id))
    const stolen = { registration: mine.id, file: String(draft?.typed?.file) }
    expect((await mine.pages.send('/registration/sections/photo', stolen)).status).toBe(404)
    expect((await mine.pages.visit('/registration/photo')).status).toBe(404)

    const page = await mine.pages.upload('/registration/photo', {
      file: new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'me.jpg', { type: 'image/jpeg' }),
    })
    expect(page.status).toBe(422)
    const large = await mine.pages.upload('/registration/photo', {
      file: new File([new Uint8Array(11 * 1024 * 1024)], 'me.jpg', { type: 'image/jpeg' }),
    })
    expect(large.status).toBe(413)
    expect(await large.text()).toContain('larger than 10 MB')
  })

  it('ends with the nomination, and so do open pages', async () => {
    const { person, pages } = await delegateOf('KHM')
    await t.act((act) => withdrawPerson(act, person.id, { noteId: null, replaced: true }))
    expect((await pages.visit('/registration')).headers.get('location')).toBe('/registration/link')
    const links = await drizzle.select().from(personalLinks).where(eq(personalLinks.subjectId, person.id))
    expect(links.every(({ revokedFor }) => revokedFor === 'withdrawn')).toBe(true)
  })

  it('whose visit ends while somebody types loses nothing: the form comes back and is sent again', async () => {
    const { person, id, pages } = await delegateOf('TUN')
    await pages.send('/registration/leaving', {})
    const typed = { registration: id, seen: '', title: 'A title nobody types twice', organisation: 'Health' }
    const kept = await pages.send('/registration/sections/office', typed)
    expect(kept.status).toBe(409)
    const page = await kept.text()
    expect(page).toContain('A title nobody types twice')
    const again = Object.fromEntries(
      [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    ) as Record<string, string>
    const back = await t.visitor('registration', person.id)
    expect((await back.send('/registration/sections/office', again)).status).toBe(303)
    expect(await (await back.visit('/registration/sections/office')).text()).toContain(
      'A title nobody types twice',
    )
  })

  it('of somebody else opens no page of the desk, and an officer no page of a delegate', async () => {
    const { person, pages } = await delegateOf('JOR')
    expect((await pages.visit(`/desk/registrations/${person.id}`)).status).toBe(303)
    expect((await t.visit('/registration', 'manager')).headers.get('location')).toBe('/registration/link')
    expect((await t.visit(`/desk/registrations/${crypto.randomUUID()}`, 'manager')).status).toBe(404)
    expect((await t.visit('/desk/registrations/nobody', 'manager')).status).toBe(404)
  })
})

describe('Another address', () => {
  it('is confirmed by the code sent to the old one, and by no guessing', async () => {
    const { person, pages } = await delegateOf('CHE')
    expect((await pages.send('/registration/address', { address: 'nowhere' })).status).toBe(422)
    await pages.send('/registration/address', { address: 'agnes@home.example' })
    const sent = await drizzle.select().from(messages).where(eq(messages.kind, 'address-code'))
    const mail = sent.find(({ about }) => about.includes(`person:${person.id}`))
    expect(mail?.toAddress).toBe(cast.nakitto.email)
    const code = /\b[A-Z2-9]{4} [A-Z2-9]{4}\b/.exec(mail?.text ?? '')?.[0] ?? ''

    const wrong = await pages.send('/registration/address/confirmation', { code: 'AAAA AAAA' })
    expect(await wrong.text()).toContain('This is not the code that we sent')
    const right = await pages.send('/registration/address/confirmation', { code: code.toLowerCase() })
    expect(await right.text()).toContain('Your new address holds')
    const [after] = await drizzle.select().from(people).where(eq(people.id, person.id))
    expect(after?.email).toBe('agnes@home.example')
    expect((await pages.visit('/registration')).status).toBe(303)
    const links = await drizzle.select().from(messages).where(eq(messages.toAddress, 'agnes@home.example'))
    expect(links.map(({ kind }) => kind)).toEqual(['personal-link'])
  })

  it('is confirmed by the mission that named the person, and by no other mission', async () => {
    const { person, pages } = await delegateOf('KEN')
    await pages.send('/registration/address', { address: 'agnes@ministry.example' })
    const missionOf = async (code: string) => {
      const [channel] = await drizzle
        .select({ id: channels.id })
        .from(channels)
        .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
        .where(eq(invitees.code, code))
      return t.visitor('portal', channel?.id ?? '')
    }
    const path = `/portal/people/${person.id}/address`
    const stranger = await missionOf('FRA')
    expect((await stranger.visit(path)).status).toBe(404)
    expect((await stranger.send(path, {})).status).toBe(404)

    const mission = await missionOf('KEN')
    expect(await (await mission.visit('/portal/delegation')).text()).toContain(path)
    expect(await (await mission.visit(path)).text()).toContain('agnes@ministry.example')
    expect((await mission.send(path, {})).status).toBe(303)
    const [after] = await drizzle.select().from(people).where(eq(people.id, person.id))
    expect(after?.email).toBe('agnes@ministry.example')
    expect(await (await mission.visit(path)).text()).toContain('No new address waits')
  })

  it('whose code was typed wrongly five times needs a new one', async () => {
    const { pages } = await delegateOf('NZL')
    await pages.send('/registration/address', { address: 'agnes@home.example' })
    const tries = []
    for (let attempt = 0; attempt < 6; attempt++)
      tries.push(
        await (await pages.send('/registration/address/confirmation', { code: `WRONG22${attempt}` })).text(),
      )
    expect(tries[0]).toContain('This is not the code')
    expect(tries[5]).toContain('This code no longer works')
    const asked = []
    for (let time = 0; time < 6; time++)
      asked.push((await pages.send('/registration/address', { address: `a${time}@home.example` })).status)
    expect(asked).toEqual([303, 303, 303, 303, 422, 422])
  })
})
