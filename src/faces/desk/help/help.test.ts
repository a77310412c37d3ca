import { expect, it } from 'vitest'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { testDesk } from '../../../../tests/desk/test-desk.ts'
import { deskRoutes } from '../routes.ts'

const { database } = await freshDatabase()
const desk = await testDesk(database, [deskRoutes], '2023-09-05T07:00:00Z')

it('lists who can sign in, with their role and what it sees', async () => {
  const { text } = await desk.look('/desk/team')
  expect(text).toContain('Ana Ferreira')
  expect(text).toContain('Intake officer')
  expect(text).toContain('no passports, no needs')
})

it('says who sees what: nobody but the manager opens both passports and needs', async () => {
  const { text } = await desk.look('/desk/help')
  const row = (role: string) => text.match(new RegExp(`<tr><th scope="row">${role}.*?</tr>`))?.[0] ?? ''
  expect(row('Manager').match(/with a purpose/g)).toHaveLength(2)
  expect(row('Intake officer')).not.toContain('with a purpose')
  expect(row('Donor’s observer').match(/figures/g)).toHaveLength(3)
})

it('gives each rule the sentences of its clauses, with the numbers of the definition', async () => {
  const english = (await desk.look('/desk/help')).text
  expect(english).toMatch(/id="NOM-3".*Size of a delegation.*27: /)
  const french = (await desk.look('/desk/help', { language: 'fr' })).text
  expect(french).toMatch(/id="NOM-3".*Taille d’une délégation.*27 : /)
})

it('draws the rail by what somebody may open', async () => {
  const rail = async (role: 'manager' | 'intake' | 'auditor' | 'on-site') => {
    const { text } = await desk.look('/desk/help', { role })
    return [...text.matchAll(/<li[^>]*><a href="(\/de[^"?]+)"/g)].map(([, href]) => href)
  }
  expect(await rail('on-site')).toEqual(['/desk', '/desk/help', '/demonstration/mailbox'])
  expect(await rail('auditor')).toContain('/desk/journal')
  expect(await rail('intake')).not.toContain('/desk/journal')
  expect(await rail('manager')).toContain('/desk/team')
})
