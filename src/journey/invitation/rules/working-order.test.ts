import { describe, expect, it } from 'vitest'
import { remindersDue } from './reminders.ts'
import { inWorkingOrder, minutesUntilOpen } from './working-order.ts'

const phnomPenh = { timeZone: 'Asia/Phnom_Penh' }
const geneva = { timeZone: 'Europe/Zurich' }
const newYork = { timeZone: 'America/New_York' }
const order = (at: string) => [newYork, geneva, phnomPenh].sort(inWorkingOrder(new Date(at)))

describe('Whoever rings from Geneva', () => {
  it('begins in Phnom Penh, whose day ends first, goes on in Geneva, and ends in New York', () => {
    expect(order('2023-08-30T10:00:00+02:00')).toEqual([phnomPenh, geneva, newYork])
    expect(order('2023-08-30T15:30:00+02:00')).toEqual([geneva, newYork, phnomPenh])
    expect(order('2023-08-30T18:00:00+02:00')).toEqual([newYork, phnomPenh, geneva])
  })

  it('waits over the weekend until Monday morning', () => {
    const friday = new Date('2023-09-01T17:00:00+02:00')
    expect(minutesUntilOpen(friday, geneva)).toBe((7 + 24 + 24 + 9) * 60)
    expect(minutesUntilOpen(friday, newYork)).toBe(0)
  })
})

describe('A reminder (NOM-2)', () => {
  const notesDue = {
    withSponsorship: '2023-09-01',
    withoutSponsorship: '2023-09-15',
    timeZone: 'Europe/Zurich',
    place: {},
    judgedBy: 'sending' as const,
  }
  const due = (at: string, sponsorship: unknown = {}) =>
    remindersDue({ notesDue, sponsorship: sponsorship as never }, new Date(at)).map(({ dueOn }) => dueOn)

  it('is due ten days before its deadline, and no more on the day itself', () => {
    expect(due('2023-08-21T23:59:00+02:00')).toEqual([])
    expect(due('2023-08-22T00:00:00+02:00')).toEqual(['2023-09-01'])
    expect(due('2023-09-01T00:00:00+02:00')).toEqual([])
    expect(due('2023-09-05T09:00:00+02:00')).toEqual(['2023-09-15'])
  })

  it('speaks of no sponsorship where the conference has none', () => {
    expect(due('2023-08-25T09:00:00+02:00', null)).toEqual([])
  })
})
