import { describe, expect, it } from 'vitest'
import { nextDue } from './next-due.ts'

const notesDue = {
  withSponsorship: '2023-09-01',
  withoutSponsorship: '2023-09-15',
  timeZone: 'Europe/Zurich',
  judgedBy: 'sending',
} as const

function due(at: string, offersSponsorship = true) {
  const { which, on, isPassed, otherOn } = nextDue({ notesDue, offersSponsorship }, new Date(at))
  return { which, on, isPassed, otherOn }
}

describe('What a mission has to send next', () => {
  it('is a Note that asks for sponsorship, to the end of its day in Geneva; then any other', () => {
    expect(due('2023-09-01T23:59:59+02:00')).toEqual({
      which: 'withSponsorship',
      on: '2023-09-01',
      isPassed: false,
      otherOn: '2023-09-15',
    })
    expect(due('2023-09-02T00:00:00+02:00')).toEqual({
      which: 'withoutSponsorship',
      on: '2023-09-15',
      isPassed: false,
      otherOn: '2023-09-01',
    })
  })

  it('stays in view when both days have passed', () => {
    expect(due('2023-09-16T00:00:00+02:00')).toMatchObject({ which: 'withoutSponsorship', isPassed: true })
  })

  it('has one day where the conference sponsors nobody', () => {
    expect(due('2023-08-01T00:00:00+02:00', false)).toMatchObject({ which: 'only', otherOn: undefined })
  })
})
