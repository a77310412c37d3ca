import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { confirmed } from '../../../tests/confirmed.ts'
import { testOffice } from '../../../tests/office.ts'
import { journalLines } from '../../platform/journal/schema.ts'
import { recordReport } from '../../platform/messages/delivery-reports/record-report.ts'
import { messages } from '../../platform/messages/schema.ts'
import { people } from '../nomination/schema.ts'
import { registrations, registrationVersions } from './schema.ts'

const t = await testOffice()
const { drizzle } = t.database

async function personOf(code: string, person = cast.nakitto) {
  const [one] = await confirmed(t, code, [person])
  if (!one) throw new Error('Nobody was confirmed')
  const [registration] = await drizzle.select().from(registrations).where(eq(registrations.personId, one.id))
  if (!registration) throw new Error('No registration')
  return { person: one, registration, page: `/desk/registrations/${one.id}` }
}

async function fill(page: string, form: Record<string, Record<string, string | string[]>>) {
  for (const [section, typed] of Object.entries(form)) {
    const saved = await t.send(`${page}/sections/${section}`, { seen: '', ...typed }, 'intake')
    expect(saved.status, section).toBe(303)
  }
}

const whole = {
  names: { passportName: 'NAKITTO BIRUNGI AGNES', badgeName: 'Agnes Nakitto' },
  office: { title: 'Commissioner', organisation: 'Ministry of Gender' },
  contact: { writeIn: 'fr' },
  profile: { profile: 'b', speaks: 'no', followsUp: 'yes' },
  languages: { follows: ['en'], speaks: 'en' },
  access: { hall: ['step-free'], words: 'The lift is 70 cm wide' },
  assistant: { comes: 'no' },
  consents: { listed: 'yes' },
}

describe('The list of registrations', () => {
  it('shows who, for whom and how it stands, narrowed by what the address says', async () => {
    const { person } = await personOf('UGA')
    const list = await (await t.visit('/desk/registrations?state=link-sent&q=nakitto', 'intake')).text()
    expect(list).toContain(`/desk/registrations/${person.id}`)
    expect(list).toContain('Uganda')
    const none = await (await t.visit('/desk/registrations?state=submitted', 'intake')).text()
    expect(none).not.toContain(person.id)
    const other = await (await t.visit('/desk/registrations?q=colombia', 'intake')).text()
    expect(other).not.toContain(person.id)
  })

  it('says where the mail came back, until the address is another one', async () => {
    const { person, page } = await personOf('COL')
    const [mail] = await drizzle
      .select()
      .from(messages)
      .where(eq(messages.toAddress, person.email ?? ''))
    const report = { outcome: 'bounced', status: '5.1.1', reason: 'No such user', source: 'staff:x' } as const
    await t.act((act) => recordReport(act, { ...report, messageIds: [mail?.messageId ?? ''], address: null }))
    const [about] = mail?.about ?? []
    expect(await (await t.visit('/desk/registrations?state=bounced', 'intake')).text()).toContain(
      about?.slice('person:'.length),
    )
    const bounced = await (
      await t.visit(`/desk/registrations/${about?.slice('person:'.length)}`, 'intake')
    ).text()
    expect(bounced).toContain('No such user')

    const pages = await t.visitor('registration', person.id)
    await pages.send('/registration/address', { address: 'agnes@new.example' })
    expect(await (await t.visit(page, 'intake')).text()).toContain('agnes@new.example')
    expect((await t.send(`${page}/address`, {}, 'intake')).status).toBe(303)
    const [after] = await drizzle.select().from(people).where(eq(people.id, person.id))
    expect(after?.email).toBe('agnes@new.example')
    const [link] = await drizzle.select().from(messages).where(eq(messages.toAddress, 'agnes@new.example'))
    expect(link).toMatchObject({ kind: 'personal-link' })
    expect((await pages.visit('/registration')).status).toBe(303)
  })
})

describe('An officer', () => {
  it('sends another link with a few words, and takes all links back', async () => {
    const { person, page } = await personOf('SEN')
    const pages = await t.visitor('registration', person.id)
    await t.send(`${page}/link`, { words: 'As we said on the telephone.' }, 'intake')
    const sent = await drizzle.select().from(messages).where(eq(messages.kind, 'personal-link'))
    const mine = sent.filter(({ about }) => about.includes(`person:${person.id}`))
    expect(mine.some(({ text }) => text.includes('As we said on the telephone.'))).toBe(true)
    await t.send(`${page}/revocation`, {}, 'intake')
    expect((await pages.visit('/registration')).status).toBe(303)
  })

  it('registers a person who asks for it: recorded by whom, how and when, and the person sees it', async () => {
    const { person, registration, page } = await personOf('PER')
    expect((await t.visit(`${page}/sections/names`, 'intake')).status).toBe(303)
    const refused = await t.send(`${page}/assistance`, { way: 'telephone', helper: 'Her brother' }, 'intake')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Nobody is registered by others without having asked for it')
    await t.send(`${page}/assistance`, { way: 'telephone', helper: 'Her brother', asked: 'yes' }, 'intake')

    await fill(page, whole)
    const again = await (await t.visit(`${page}/sections/access`, 'intake')).text()
    expect(again).not.toContain('70 cm')
    expect((await t.send(`${page}/submission`, {}, 'intake')).status).toBe(303)
    const [version] = await drizzle
      .select()
      .from(registrationVersions)
      .where(eq(registrationVersions.registrationId, registration.id))
    expect(version?.assistance).toMatchObject({ way: 'telephone', helper: 'Her brother' })
    expect(version?.submittedBy).toMatch(/^staff:/)
    const pages = await t.visitor('registration', person.id)
    expect(await (await pages.visit('/registration')).text()).toContain('with the help of Her brother')
    const [after] = await drizzle.select().from(people).where(eq(people.id, person.id))
    expect(after?.language).toBe('fr')
  })

  it('never reads what is sealed; the one who needs it opens it for a purpose, and the delegate sees who and when', async () => {
    const { person, page } = await personOf('KHM')
    await t.send(`${page}/assistance`, { way: 'paper', helper: 'The liaison', asked: 'yes' }, 'intake')
    await fill(page, whole)
    await t.send(`${page}/submission`, {}, 'intake')
    expect(await (await t.visit(page, 'manager')).text()).not.toContain('70 cm')
    const worklist = await (await t.visit('/desk/registrations?state=needs', 'accessibility')).text()
    expect(worklist).toContain(person.id)
    expect(worklist).not.toContain('70 cm')
    expect((await t.visit(`${page}/opening?section=access`, 'intake')).status).toBe(404)
    expect((await t.send(`${page}/opening`, { section: 'access', purpose: 'rooms' }, 'intake')).status).toBe(
      404,
    )
    expect((await t.send(`${page}/opening`, { section: 'access' }, 'accessibility')).status).toBe(422)
    const opened = await t.send(`${page}/opening`, { section: 'access', purpose: 'rooms' }, 'accessibility')
    const text = await opened.text()
    expect(text).toContain('The lift is 70 cm wide')
    expect(text).toContain('A way without steps')

    const lines = await drizzle.select().from(journalLines).where(eq(journalLines.event, 'sealed.opened'))
    expect(lines.map(({ about, facts }) => ({ about, facts }))).toEqual([
      { about: [`person:${person.id}`], facts: { kind: 'access', purpose: 'rooms' } },
    ])
    const pages = await t.visitor('registration', person.id)
    expect(await (await pages.visit('/registration')).text()).toMatch(/opened “Access” on .*: for the rooms/)
    expect(
      (await t.send(`${page}/opening`, { section: 'statistics', purpose: 'rooms' }, 'manager')).status,
    ).toBe(404)
  })

  it('gives a photograph for the person; the desk opens it for the badge', async () => {
    const { page } = await personOf('CHE')
    const jpeg = await sharp({ create: { width: 90, height: 120, channels: 3, background: '#456' } })
      .jpeg()
      .toBuffer()
    const photo = { file: new File([new Uint8Array(jpeg)], 'me.jpg') }
    expect((await t.upload(`${page}/photo`, photo, 'intake')).status).toBe(404)
    await t.send(`${page}/assistance`, { way: 'in-person', helper: 'The liaison', asked: 'yes' }, 'intake')
    expect((await t.visit(`${page}/sections/photo`, 'intake')).status).toBe(200)
    expect((await t.upload(`${page}/photo`, { file: new File(['no'], 'me.jpg') }, 'intake')).status).toBe(422)
    expect((await t.upload(`${page}/photo`, photo, 'intake')).status).toBe(303)
    await fill(page, whole)
    await t.send(`${page}/submission`, {}, 'intake')
    const opened = await t.send(`${page}/opening`, { section: 'photo', purpose: 'badge' }, 'on-site')
    expect(await opened.text()).toContain('src="data:image/jpeg;base64,')
  })

  it('sees what a later version changed, and by whom', async () => {
    const { person, registration, page } = await personOf('JOR')
    await t.send(`${page}/assistance`, { way: 'paper', helper: 'The liaison', asked: 'yes' }, 'intake')
    await fill(page, whole)
    await t.send(`${page}/submission`, {}, 'intake')
    const pages = await t.visitor('registration', person.id)
    const office = { title: 'Permanent Secretary', organisation: 'Ministry of Gender' }
    await pages.send('/registration/sections/office', { registration: registration.id, seen: '', ...office })
    await pages.send('/registration/submission', {})
    const story = await (await t.visit(page, 'intake')).text()
    expect(story).toContain('Commissioner → Permanent Secretary')
    expect(story).toContain('the delegate')
  })
})
