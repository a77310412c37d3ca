import { describe, expect, it } from 'vitest'
import { takesSeat } from './seats.ts'

describe('A seat of the delegation (NOM-3)', () => {
  it('is taken by whoever represents the invitee', () => {
    const terms = {
      outsideQuota: ['assistant', 'interpreter', 'companion'] as (
        | 'assistant'
        | 'interpreter'
        | 'companion'
      )[],
    }
    expect((['head', 'delegate', 'adviser'] as const).map((role) => takesSeat(role, terms))).toEqual([
      true,
      true,
      true,
    ])
    expect(
      (['assistant', 'interpreter', 'companion'] as const).map((role) => takesSeat(role, terms)),
    ).toEqual([false, false, false])
  })

  it('is taken by an assistant where the conference says so', () => {
    expect(takesSeat('assistant', { outsideQuota: ['companion'] })).toBe(true)
  })
})
