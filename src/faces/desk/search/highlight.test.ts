import { expect, it } from 'vitest'
import { highlight } from './highlight.ts'

const hits = (text: string, search: string) =>
  highlight(text, search)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text)

it('marks what was searched for, whatever its accents', () => {
  expect(hits('Côte d’Ivoire', 'cote')).toEqual(['Côte'])
  expect(hits('Mr Walter ODONGO', 'odongo walter')).toEqual(['Walter', 'ODONGO'])
  expect(hits('Łukasz Sørensen-Müller', 'sorensen')).toEqual(['Sørensen'])
  expect(hits('Strauß', 'strauss')).toEqual(['Strauß'])
})

it('marks Arabic names without minding vowel signs and forms of alif', () => {
  expect(hits('أَحْمَد الفاتح', 'احمد')).toEqual(['أَحْمَد'])
})

it('keeps the text as it is', () => {
  for (const text of ['', 'José Ángel', 'ព្រះរាជាណាចក្រកម្ពុជា', 'a'.repeat(50)])
    expect(
      highlight(text, 'jose a')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
})
