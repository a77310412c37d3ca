import { expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { noteFrom } from '../../../../tests/notes.ts'
import { testOffice } from '../../../../tests/office.ts'
import { notesThatChange } from './notes-that-change.ts'

const t = await testOffice()

it('A changed definition says how many messages in hand it would put in another light', async () => {
  await noteFrom(t, 'UGA', [cast.okello, cast.nakitto, cast.odongo])
  await noteFrom(t, 'SEN', [cast.okello])
  const definition = t.office.definition()
  expect(await notesThatChange(t.office, definition)).toBe(0)
  expect(await notesThatChange(t.office, { ...definition, representativesPerDelegation: 2 })).toBe(1)
  const earlier = { ...definition.notesDue, withoutSponsorship: '2023-08-01', withSponsorship: '2023-08-01' }
  expect(await notesThatChange(t.office, { ...definition, notesDue: earlier })).toBe(2)
})
