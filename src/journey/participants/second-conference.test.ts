import { expect, it } from 'vitest'
import { readPdf } from '../../../tests/documents/read-pdf.ts'
import { testOffice } from '../../../tests/office.ts'
import { delegationOf } from '../../../tests/participants.ts'

// A conference that tells no States apart and writes two languages.
const t = await testOffice('2024-05-20T09:00:00Z', 'tests/fixtures/conferences/harbour-dialogue-2024')
await delegationOf(t, 'VNM', [{ name: 'NGUYỄN Thị Hoa' }])
await delegationOf(t, 'MLT', [{ name: 'Marija VELLA', as: { role: 'head' } }])
await delegationOf(t, 'icrc', [{ name: 'Claire DUBOIS' }])

it('The List of another conference has all States under one heading, in the languages of that conference', async () => {
  const page = await (await t.visit('/desk/participants?list=ar', 'manager')).text()
  expect(page).toContain('<option value="fr">')
  expect(page).not.toMatch(/option value="(?:ar|km|es)"|States parties|lang="ar"/)

  const file = await t.visit('/desk/participants/file?format=pdf&list=fr', 'manager')
  const { pages } = await readPdf(new Uint8Array(await file.arrayBuffer()))
  expect(pages.join(' ')).toMatch(
    /Aperçu, non publié.*États.*Malte.*Marija VELLA.*Viet Nam.*Organisations internationales/,
  )
  expect(pages.join(' ')).not.toMatch(/États parties|Statut des États|Phnom Penh/)
})
