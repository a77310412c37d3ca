import { expect, it } from 'vitest'
import { noteFrom } from '../../../tests/notes.ts'
import { testOffice } from '../../../tests/office.ts'

const under = await testOffice()
const { visit } = under
await noteFrom(under, 'UGA', [], { subject: 'Nomination of the delegation' })
await noteFrom(under, 'KHM', [], {
  subject: 'A question on visas',
  kind: 'question',
  receivedAt: new Date('2023-08-20T08:00:00Z'),
})
await noteFrom(under, 'COL', [], { subject: 'Done with', state: 'settled', outcome: 'confirmed' })
await noteFrom(under, 'KHM', [], { subject: 'Just in', state: 'received', kind: null, inviteeId: null })

it('shows what waits, the oldest first, under the names of the registry', async () => {
  const page = await (await visit('/desk/notes', 'intake')).text()
  expect(page).toContain('Uganda')
  expect(page).not.toContain('Done with')
  expect(page.indexOf('A question on visas')).toBeLessThan(page.indexOf('Nomination of the delegation'))
})

it('narrows by kind, by words and by state, from the address', async () => {
  const questions = await (await visit('/desk/notes?kind=question&q=VISAS', 'sponsorship')).text()
  expect(questions).toContain('A question on visas')
  expect(questions).not.toContain('Nomination of the delegation')
  expect(await (await visit('/desk/notes?state=settled', 'manager')).text()).toContain('Done with')
  expect(await (await visit('/desk/notes?state=nonsense&page=x', 'manager')).text()).toContain('Just in')
})

it('stays shut to those who do not read files', async () => {
  expect((await visit('/desk/notes', 'donor')).status).toBe(403)
})
