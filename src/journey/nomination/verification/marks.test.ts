import { describe, expect, it } from 'vitest'
import { aReading, proposed } from '../../../../tests/intake/a-reading.ts'
import type { Field } from '../../../reading/message-reading.ts'
import { markOf, marksOf } from './marks.ts'

function readAt<T>(value: T, start: number): Field<T> {
  return {
    value,
    evidence: [{ part: 'body', range: [start, start + 5], text: String(value), confidence: 1 }],
  }
}

describe('The marks of a reading', () => {
  it('are numbered in the order of the fields, each leading to where it was read', () => {
    const person = proposed('Grace APIO', {
      fullName: readAt('Grace APIO', 50),
      title: readAt('Officer', 60),
      role: readAt('delegate', 70),
    })
    const marks = marksOf(aReading({ people: [person] }))
    expect(marks.map(({ number, field }) => `${number} ${field}`)).toEqual([
      '1 sender',
      '2 reference',
      '3 noteDate',
      '4 fullName',
      '5 title',
      '6 role',
    ])
    expect(markOf(marks, 'title', 0)?.evidence.range).toEqual([60, 65])
  })

  it('do not mark one place twice for one person', () => {
    const person = proposed('Grace APIO', {
      fullName: readAt('Grace APIO', 50),
      role: readAt('delegate', 50),
      title: null,
    })
    const marks = marksOf(aReading({ people: [person] }))
    expect(marks.filter(({ person: index }) => index === 0).map(({ field }) => field)).toEqual(['fullName'])
  })
})
