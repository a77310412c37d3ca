import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { confirmed } from '../../../tests/confirmed.ts'
import { testOffice } from '../../../tests/office.ts'
import { clockAt } from '../../platform/clock/clock.ts'
import { perform, theSystem } from '../../platform/journal/act.ts'
import { messages } from '../../platform/messages/schema.ts'
import { sendDueLinks } from './commands/open-registration.ts'
import { isClosed, isOpen } from './rules/opening.ts'
import { registrations } from './schema.ts'

// REG-1: the links of the first conference go out on 1 August, in the conference's own zone.
const t = await testOffice('2023-07-28T10:00:00+02:00')
const definition = t.office.definition()

it('opens with the day in the conference’s zone, hours before it does in Geneva', () => {
  expect(isOpen(definition, new Date('2023-07-31T18:59:00+02:00'))).toBe(false)
  expect(isOpen(definition, new Date('2023-07-31T19:00:00+02:00'))).toBe(true)
})

it('stays open to the end of its last day, and for ever where it has none', () => {
  const days = { ...definition, registrationClosesOn: '2023-10-01' }
  expect(isClosed(days, new Date('2023-10-01T23:59:00+07:00'))).toBe(false)
  expect(isClosed(days, new Date('2023-10-02T00:00:00+07:00'))).toBe(true)
  expect(isClosed(definition, new Date('2030-01-01T00:00:00Z'))).toBe(false)
})

it('tells whoever is confirmed before when the link comes, and sends it on that day, once', async () => {
  const [person] = await confirmed(t, 'UGA', [cast.nakitto])
  const [soon] = await t.database.drizzle
    .select()
    .from(messages)
    .where(eq(messages.toName, cast.nakitto.fullName))
  expect(soon?.kind).toBe('person-confirmed')
  expect(soon?.text).toContain('It opens on Tuesday, 1 August 2023')
  expect(soon?.places).toEqual({})
  const pages = await t.visitor('registration', person?.id ?? '')
  expect(await (await pages.visit('/registration')).text()).toContain('Registration is not open yet')

  const on = (at: string) =>
    perform({ ...t.office.stage, clock: clockAt(at) }, theSystem, (act) => sendDueLinks(act, definition))
  expect(await on('2023-07-31T10:00:00+02:00')).toBe(0)
  expect(await Promise.all([on('2023-08-01T06:00:00+02:00'), on('2023-08-01T06:00:00+02:00')])).toContain(1)
  expect(await on('2023-08-01T07:00:00+02:00')).toBe(0)
  const links = await t.database.drizzle.select().from(messages).where(eq(messages.kind, 'personal-link'))
  expect(links).toHaveLength(1)
  const [registration] = await t.database.drizzle.select().from(registrations)
  expect(registration?.state).toBe('link-sent')
})
