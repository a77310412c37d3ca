import { expect, it } from 'vitest'
import { definitionChanged, phnomPenhFolder } from '../../../tests/fixtures/definitions.ts'
import { signedLetter } from '../../../tests/invitation/signed-letter.ts'
import { testOffice } from '../../../tests/office.ts'
import { applyDefinition } from '../../conference/office/apply-definition.ts'

const t = await testOffice('2023-07-20T09:00:00+02:00')

it('A rule that changes after the signature stands on the desk as a corrigendum, and goes to nobody who had no letter', async () => {
  await t.act((act) => signedLetter(act, t.office.definition()))
  const later = definitionChanged(phnomPenhFolder, {
    'conference.yaml': [['withoutSponsorship: 2023-09-15', 'withoutSponsorship: 2023-09-20']],
  })
  await t.act((act) => applyDefinition(act, later))

  const overview = await (await t.visit('/desk/invitations', 'manager')).text()
  expect(overview).toContain('0 of 3 signatories have cleared it')
  const path = overview.match(/href="([^"]+)">Corrigendum 1</)?.[1] ?? ''
  const page = await (await t.visit(path, 'manager')).text()
  for (const words of ['What it changes', 'Friday, 15 September 2023', 'Wednesday, 20 September 2023'])
    expect(page).toContain(words)
  const pdf = page.match(/href="([^"]+pdf[^"]+language=fr)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const response = await t.visit(pdf, 'manager')
  expect(response.headers.get('content-disposition')).toMatch(/PP2023-\d{3}-corrigendum-1-fr\.pdf/)

  const early = await t.send(`${path}/sending`, {}, 'manager')
  expect(early.headers.get('location')).toBe('/desk/invitations?problem=not-signed')
  const hash = page.match(/name="hash" value="(\w+)"/)?.[1] ?? ''
  for (const signatory of ['host', 'union', 'secretariat']) {
    const given = { hash, signatory, clearedOn: '2023-07-20', how: 'telephone', note: 'Private office' }
    await t.send(`${path}/clearances`, given, 'manager')
  }
  await t.send(`${path}/signature`, { hash, signatureNote: 'Folder 13' }, 'manager')
  const sent = await t.send(`${path}/sending`, {}, 'manager')
  expect(sent.headers.get('location')).toBe('/desk/invitations?problem=nobody')
})
