import { describe, expect, it } from 'vitest'
import { isSameName, partsOfName } from './names.ts'

const parts = (name: string, iso3: string | null = null, language = 'en') =>
  partsOfName(name, { iso3, language })

describe('A name', () => {
  it('shows its family name in capitals, wherever that stands', () => {
    expect(parts('OKELLO James Peter', 'UGA')).toEqual({ given: 'James Peter', family: 'OKELLO' })
    expect(parts('Ndèye Coumba SARR BADIANE', 'SEN', 'fr')).toEqual({
      given: 'Ndèye Coumba',
      family: 'SARR BADIANE',
    })
  })

  it('has two family names in Spanish, particles with them', () => {
    expect(parts('Jhon Jairo de la Hoz Pertuz', 'COL', 'es')).toEqual({
      given: 'Jhon Jairo',
      family: 'de la Hoz Pertuz',
    })
    expect(parts('Ítalo Rivas Menjívar', 'SLV', 'es')).toEqual({ given: 'Ítalo', family: 'Rivas Menjívar' })
  })

  it('begins with the family name in Viet Nam', () => {
    expect(parts('Nguyễn Đức Thịnh', 'VNM')).toEqual({ given: 'Đức Thịnh', family: 'Nguyễn' })
  })

  it('of given name and fathers is not told apart', () => {
    expect(parts('Tesfaye Bekele Worku', 'ETH')).toBeNull()
  })

  it('is the same in another order, and by its family name alone', () => {
    expect(isSameName('ODONGO Walter', 'Walter Odongo')).toBe(true)
    expect(isSameName('Diatta-Sagna', 'Lamine DIATTA-SAGNA')).toBe(true)
    expect(isSameName('Lamine Sarr', 'Lamine DIATTA-SAGNA')).toBe(false)
  })
})
