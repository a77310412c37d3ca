import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { composersOf } from '../../composers.ts'
import { confirmPeople } from '../../journey/nomination/commands/confirm-people.ts'
import { people } from '../../journey/nomination/schema.ts'
import { runMailing } from '../../platform/messages/mailing/run-mailing.ts'
import { mailingRecipients } from '../../platform/messages/mailing/schema.ts'
import { messages } from '../../platform/messages/schema.ts'
import { filled, strangeBraces } from './group-texts.ts'

const t = await testOffice()
const { drizzle } = t.database
const { note, named } = await noteFrom(t, 'UGA', [cast.okello, cast.nakitto])
await t.act((act) =>
  confirmPeople(act, t.office.definition(), note.id, {
    version: 1,
    people: named.map(({ id }) => id),
    held: [],
  }),
)
await drizzle.update(people).set({ language: 'fr' }).where(eq(people.fullName, cast.nakitto.fullName))

const form = {
  title: 'Hotel',
  whom: 'people',
  state: 'not-registered',
  'subject-en': '{city}: your hotel',
  'body-en': 'Dear {name},\n\nAsk <b>us</b> at {mailbox}.',
}

describe('A message to a group', () => {
  it('is kept as a draft, shows who would get it, who is held back, and how it reads', async () => {
    const kept = await t.send('/desk/groups', form, 'intake')
    const page = await (await t.visit(kept.headers.get('location') ?? '', 'intake')).text()
    expect(page).toContain('1 recipient, and 1 held back.')
    expect(page).toContain('nothing is written in this language')
    expect(page).toContain('Dear James Peter OKELLO,')
    expect(page).toContain('Ask &lt;b>us&lt;/b> at')
    expect(await (await t.visit('/desk/groups', 'manager')).text()).toContain(
      'Confirmed people · not registered yet',
    )
  })

  it('comes back with what is wrong, and keeps what was typed', async () => {
    const wrong = { ...form, title: '', 'subject-en': 'For {name}', 'body-fr': 'Bonjour {nom}' }
    const answer = await t.send('/desk/groups', wrong, 'intake')
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Say in a few words what the message is about')
    expect(page).toContain('{name} in English: only the words of the list')
    expect(page).toContain('Enter a subject in Français')
    expect(page).toContain('Bonjour {nom}')
  })

  it('is not overwritten by a second officer who has not seen the first one’s change', async () => {
    const place = (await t.send('/desk/groups', form, 'intake')).headers.get('location') ?? ''
    const path = place.replace('?kept', '')
    await t.send(path, { ...form, title: 'Hotels', version: '1' }, 'intake')
    const late = await t.send(path, { ...form, title: 'Rooms', version: '1' }, 'manager')
    expect(late.status).toBe(422)
    const text = await late.text()
    expect(text).toContain('A colleague has changed this draft meanwhile')
    expect(text).toContain('value="Rooms"')
  })

  it('leaves for those on the list, in their language, but not for who has left the group since', async () => {
    const both = { ...form, otherwise: 'en' }
    const place = (await t.send('/desk/groups', both, 'intake')).headers.get('location') ?? ''
    const made = await t.send(`${place.replace('?kept', '')}/preparation`, {}, 'intake')
    const list = made.headers.get('location') ?? ''
    const id = list.split('/').at(-1) ?? ''
    expect(await (await t.visit(list, 'intake')).text()).toContain('2 recipients on the list')
    const gone = eq(people.fullName, cast.nakitto.fullName)
    await drizzle.update(people).set({ state: 'withdrawn' }).where(gone)
    await t.send(`${list}/confirmation`, { version: '1' }, 'manager')
    await runMailing({ stage: t.office.stage, composers: composersOf(t.office), files: t.office.files }, id)

    const sent = await drizzle.select().from(messages).where(eq(messages.kind, 'group-message'))
    expect(sent.map(({ toName, subject, language }) => [toName, subject, language])).toEqual([
      [cast.okello.fullName, 'Phnom Penh: your hotel', 'en'],
    ])
    expect(sent[0]?.html).toContain('Ask &lt;b>us&lt;/b>')
    const held = await drizzle.select().from(mailingRecipients).where(eq(mailingRecipients.mailingId, id))
    expect(held.map(({ heldReason }) => heldReason).sort()).toEqual(['left-group', null])
    await drizzle.update(people).set({ state: 'confirmed' }).where(gone)
  })

  it('to invitees goes by the channels of the letter, and wants a second person', async () => {
    const many = { ...form, whom: 'invitees', circle: 'states', answer: 'none', 'body-en': 'Dear {invitee}' }
    const place = (await t.send('/desk/groups', many, 'intake')).headers.get('location') ?? ''
    const made = await t.send(`${place.replace('?kept', '')}/preparation`, {}, 'intake')
    const list = made.headers.get('location') ?? ''
    const alone = await t.send(`${list}/confirmation`, { version: '1' }, 'intake')
    expect(alone.status).toBe(409)
    const page = await (await t.visit(list, 'intake')).text()
    expect(page).toContain('mission.geneva@')
    expect(page).not.toContain('Uganda')
    expect((await t.send(`${list}/confirmation`, { version: '1' }, 'manager')).status).toBe(303)
  })

  it('that goes to nobody says so', async () => {
    const nobody = { ...form, role: 'interpreter' }
    const place = (await t.send('/desk/groups', nobody, 'intake')).headers.get('location') ?? ''
    const answer = await t.send(`${place.replace('?kept', '')}/preparation`, {}, 'intake')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Nobody is in this group now')
  })
})

it('Braces hold words of the list and nothing else, and what is filled in is not looked into', () => {
  const values = { name: '{mailbox} {{link:x}}', mailbox: 'us@x.example' } as Parameters<typeof filled>[1]
  expect(filled('{name} {constructor} {__proto__}', values)).toBe(
    '{mailbox} {{link:x}} {constructor} {__proto__}',
  )
  expect(strangeBraces('{constructor} {__proto__}', ['name'])).toEqual(['{constructor}', '{__proto__}'])
  expect(strangeBraces('{name} {{name}} {link:x} } {', ['name'])).toEqual(['{link:x}', '{', '}'])
})
