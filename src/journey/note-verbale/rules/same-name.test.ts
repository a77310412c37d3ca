import { describe, expect, it } from 'vitest'
import { sameName } from './same-name.ts'

describe('Two names', () => {
  it.each([
    ['Walter ODONGO', 'ODONGO Walter'],
    ['José María Núñez', 'NUNEZ, Jose Maria'],
    ['James Peter OKELLO', 'James OKELLO'],
    ['محمّد علي', 'محمد علي'],
    ['Sokha', 'SOKHA'],
  ])('%s and %s are one person', (one, other) => {
    expect(sameName(one, other)).toBe(true)
    expect(sameName(other, one)).toBe(true)
  })

  it.each([
    ['Walter ODONGO', 'Grace ODONGO'],
    ['ODONGO', 'Walter ODONGO'],
    ['សុខា', 'សុខុ'],
    ['', 'Walter ODONGO'],
  ])('%s and %s are not known to be', (one, other) => {
    expect(sameName(one, other)).toBe(false)
    expect(sameName(other, one)).toBe(false)
  })
})
