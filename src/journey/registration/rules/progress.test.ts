import { describe, expect, it } from 'vitest'
import { leftToDo, stateOf } from './progress.ts'

describe('A section of the form', () => {
  it('stands open where it must be answered, and is no obstacle where it need not', () => {
    const untouched = { draft: undefined, isSubmitted: false }
    expect(stateOf({ ...untouched, isRequired: true })).toBe('to-do')
    expect(stateOf({ ...untouched, isRequired: false })).toBe('optional')
    expect(
      leftToDo([
        { subject: 'names', isRequired: true, ...untouched },
        { subject: 'diet', isRequired: false, ...untouched },
      ]),
    ).toEqual(['names'])
  })

  it('that was begun and is wrong has to be corrected, even if it was optional', () => {
    const begun = { isRequired: false, draft: { isComplete: false }, isSubmitted: false }
    expect(stateOf(begun)).toBe('incomplete')
    expect(leftToDo([{ subject: 'emergency', ...begun }])).toEqual(['emergency'])
  })

  it('that was sent and changed since says so, until it is sent again', () => {
    const sent = { isRequired: true, draft: undefined, isSubmitted: true }
    expect(stateOf(sent)).toBe('done')
    expect(stateOf({ ...sent, draft: { isComplete: true } })).toBe('changed')
  })
})
