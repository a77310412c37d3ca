import { expect, it } from 'vitest'
import { correctionsOpen } from './corrections-open.ts'

const terms = {
  notesDue: {
    withSponsorship: '2023-09-01',
    withoutSponsorship: '2023-09-15',
    timeZone: 'Europe/Zurich',
    judgedBy: 'sending',
  },
} as const

it('A mission corrects by its pages until midnight in Geneva on the last day', () => {
  expect(correctionsOpen(terms, new Date('2023-09-15T23:59:59+02:00'))).toBe(true)
  expect(correctionsOpen(terms, new Date('2023-09-16T00:00:00+02:00'))).toBe(false)
})
