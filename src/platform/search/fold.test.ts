import { expect, it } from 'vitest'
import { fold } from './fold.ts'

it.each([
  ['Côte d’Ivoire', "cote d'ivoire"],
  ['TÜRKİYE', 'turkiye'],
  ['São Tomé  and Príncipe', 'sao tome and principe'],
  ['Øst-Łódź', 'ost-lodz'],
  ['الجُزائِر', fold('الجزائر')],
  ['أوغنـــدا', 'اوغندا'],
])('forgives accents, capitals and vowel signs: %s', (written, folded) => {
  expect(fold(written)).toBe(folded)
})

it('keeps the vowels of Khmer, which are no accents', () => {
  expect(fold('កម្ពុជា')).toBe('កម្ពុជា')
})
