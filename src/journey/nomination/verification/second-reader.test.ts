import { expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { aReading, proposed } from '../../../../tests/intake/a-reading.ts'
import { noteFrom } from '../../../../tests/notes.ts'
import { testOffice } from '../../../../tests/office.ts'

const under = await testOffice()
const page = async (second: ReturnType<typeof aReading>['second']) => {
  const reading = aReading({ people: [proposed(cast.odongo.fullName)], ...(second ? { second } : {}) })
  const { note } = await noteFrom(under, 'UGA', [cast.odongo], { reading })
  return (await under.visit(`/desk/notes/${note.id}`, 'intake')).text()
}

it('shows an officer where a second reader sees the message otherwise', async () => {
  const seen = await page({
    model: 'a-model',
    withoutPlace: 0,
    differences: [
      { person: 0, field: 'email', first: null, second: 'walter@ulsa-ug.example', evidence: [] },
      { person: 0, field: 'sponsorship', first: 'not-asked', second: 'asked', evidence: [] },
    ],
  })
  expect(seen).toMatch(/A second reader sees it otherwise.*\(nothing\).*walter@ulsa-ug\.example/s)
  expect(seen).toMatch(/Not asked for.*Asked for/s)
})

it('says nothing of a second reader where the office has none', async () => {
  expect(await page(undefined)).not.toContain('second reader')
})
