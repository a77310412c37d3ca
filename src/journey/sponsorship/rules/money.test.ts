import { describe, expect, it } from 'vitest'
import { amountInWords, readAmount } from './money.ts'

describe('An amount', () => {
  it.each([
    ['2480', 248_000],
    ['2 480,50', 248_050],
    ['2,480.5', 248_050],
    ['2’480', 248_000],
    ['1.234.567,89', 123_456_789],
  ])('typed as %s is understood', (typed, hundredths) => {
    expect(readAmount(typed)).toBe(hundredths)
  })

  it.each(['', '0', '-5', '12.345,678', 'about 2000', '1e9'])('is not read into %s', (typed) => {
    expect(readAmount(typed)).toBeUndefined()
  })

  it('is said as the language says it', () => {
    expect(amountInWords(248_050, 'EUR', 'en')).toBe('€2,480.50')
    expect(amountInWords(248_000, 'EUR', 'fr').replace(/\s/gu, ' ')).toBe('2 480 €')
  })
})
