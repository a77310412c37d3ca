import { describe, expect, it } from 'vitest'
import { languages } from '../i18n/language.ts'
import { preferred } from './page-language.ts'

describe('The language of a browser', () => {
  it('is the one it likes best among those that we write', () => {
    expect(preferred('de-CH,fr;q=0.9,en;q=0.8', languages)).toBe('fr')
    expect(preferred('en;q=0.2, ar-EG;q=0.7', languages)).toBe('ar')
  })

  it('is English where we write none of them, or it says nothing', () => {
    expect(preferred('de, ja', languages)).toBe('en')
    expect(preferred('', languages)).toBe('en')
  })

  it('is never one that it refuses', () => {
    expect(preferred('fr;q=0, es;q=0.1', languages)).toBe('es')
  })
})
