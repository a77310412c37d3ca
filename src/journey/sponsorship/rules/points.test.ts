import { describe, expect, it } from 'vitest'
import { pointsOf } from './points.ts'

const name = { en: 'x' }
const criteria = [
  { id: 'role', weight: 3, name },
  { id: 'contribution', weight: 1, name },
]
const said = (role: number, contribution: number, hasConflict: string | null = null) => ({
  scores: { role, contribution },
  hasConflict,
})

describe('The points of a profile', () => {
  it('are the members’ mean, each criterion by its weight', () => {
    expect(pointsOf([said(4, 2), said(2, 4)], criteria)).toBe((3.5 + 2.5) / 2)
  })

  it('count only when two have said something, and not what somebody says who has an interest', () => {
    expect(pointsOf([said(5, 5)], criteria)).toBeUndefined()
    expect(pointsOf([said(5, 5), said(0, 0, 'My cousin')], criteria)).toBeUndefined()
    expect(pointsOf([said(5, 5), said(0, 0, 'My cousin'), said(3, 3)], criteria)).toBe(4)
  })
})
