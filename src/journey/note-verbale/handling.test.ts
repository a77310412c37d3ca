import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'
import { accounts } from '../../platform/auth/schema.ts'
import { journalLines } from '../../platform/journal/schema.ts'
import { correspondence } from './schema.ts'

const under = await testOffice()
const { visit, send, database } = under

const idOf = async (role: string) => {
  const address = `${role}@apminebanconvention.example`
  const [account] = await database.drizzle.select().from(accounts).where(eq(accounts.address, address))
  return account?.id ?? ''
}
const [intake, manager, donor] = await Promise.all([idOf('intake'), idOf('manager'), idOf('donor')])

async function look(id: string) {
  const [note] = await database.drizzle.select().from(correspondence).where(eq(correspondence.id, id))
  const lines = await database.drizzle.select().from(journalLines)
  return {
    state: note?.state,
    outcome: note?.outcome,
    kind: note?.kind,
    assignedTo: note?.assignedTo,
    events: lines.filter(({ about }) => about.includes(`note:${id}`)).map(({ event }) => event),
  }
}

it('gives a message to who takes it, once', async () => {
  const { note } = await noteFrom(under, 'UGA', [])
  const take = () => send(`/desk/notes/${note.id}/assignment`, { version: '1', account: intake }, 'intake')
  expect((await take()).status).toBe(303)
  const again = await take()
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('A colleague was quicker')
  expect(await look(note.id)).toMatchObject({
    state: 'assigned',
    assignedTo: intake,
    events: ['note.assigned'],
  })
})

it('offers the colleagues who decide about messages, and no others', async () => {
  const { note } = await noteFrom(under, 'UGA', [])
  const path = `/desk/notes/${note.id}/assignment`
  const page = await (await visit(path, 'intake')).text()
  expect(page).toContain(`value="${manager}"`)
  expect(page).not.toContain(`value="${donor}"`)
  expect((await send(path, { version: '1', account: donor }, 'intake')).status).toBe(404)
  expect((await send(path, { version: '1', account: '' }, 'intake')).status).toBe(422)
  expect((await send(path, { version: '1', account: manager }, 'intake')).status).toBe(303)
  expect(await look(note.id)).toMatchObject({ assignedTo: manager })
})

it('files a message that is not for us, and takes it up again', async () => {
  const { note } = await noteFrom(under, 'KHM', [])
  const path = `/desk/notes/${note.id}/settlement`
  expect((await send(path, { version: '1' }, 'intake')).status).toBe(422)
  expect((await send(path, { version: '1', outcome: 'not-for-us' }, 'intake')).status).toBe(303)
  expect(await look(note.id)).toMatchObject({ state: 'settled', outcome: 'filed', kind: 'not-for-us' })

  const page = await (await visit(`/desk/notes/${note.id}/assignment`, 'manager')).text()
  expect(page).toContain('Take it up again')
  expect((await send(path, { version: '2', outcome: 'reopened' }, 'manager')).status).toBe(303)
  expect(await look(note.id)).toEqual({
    state: 'assigned',
    outcome: null,
    kind: 'not-for-us',
    assignedTo: manager,
    events: ['note.settled', 'note.reopened'],
  })
})

it('leaves messages to those who decide about them', async () => {
  const { note } = await noteFrom(under, 'COL', [])
  const form = { version: '1', outcome: 'junk' }
  expect((await send(`/desk/notes/${note.id}/settlement`, form, 'sponsorship')).status).toBe(403)
  expect((await visit(`/desk/notes/${note.id}/assignment`, 'sponsorship')).status).toBe(403)
})
