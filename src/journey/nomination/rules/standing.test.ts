import { describe, expect, it } from 'vitest'
import { type Point, standingOf } from './standing.ts'

const missingEmail: Point = { code: 'missing-email', effect: 'person', person: 1, accepted: false }
const late: Point = { code: 'late', effect: 'message', accepted: false }
const lateForSponsorship: Point = { code: 'late-for-sponsorship', effect: 'sponsorship', accepted: false }

describe('A person of a Note', () => {
  it('without an e-mail address cannot be confirmed; the others can', () => {
    expect(standingOf(1, [missingEmail]).confirmation).toEqual(['missing-email'])
    expect(standingOf(0, [missingEmail]).confirmation).toEqual([])
  })

  it('of a late Note waits, until an officer accepts it exceptionally', () => {
    expect(standingOf(0, [late]).confirmation).toEqual(['late'])
    expect(standingOf(0, [{ ...late, accepted: true }]).confirmation).toEqual([])
  })

  it('whose request for sponsorship is late can be confirmed all the same', () => {
    expect(standingOf(0, [lateForSponsorship])).toEqual({
      confirmation: [],
      sponsorship: ['late-for-sponsorship'],
    })
  })

  it('is not held up by what is only noted', () => {
    const noted: Point = { code: 'companion-named', effect: 'none', accepted: false }
    expect(standingOf(0, [noted])).toEqual({ confirmation: [], sponsorship: [] })
  })
})
