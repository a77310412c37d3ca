import { beforeAll, describe, expect, it } from 'vitest'
import type { Definition } from '../../conference/definition/definition.ts'
import { loadDefinition } from '../../conference/definition/load-definition.ts'
import { rootPath } from '../../platform/root.ts'
import { nextDate } from './next-date.ts'

let conference: Definition

beforeAll(() => {
  const loaded = loadDefinition(rootPath('conferences', 'phnom-penh-2023'))
  if (!loaded.ok) throw new Error('The definition cannot be read')
  conference = loaded.definition
})

const keyAt = (instant: string, definition = conference) => nextDate(definition, new Date(instant))?.key

describe('The next date', () => {
  it('is the one for Notes that ask for sponsorship until midnight in Geneva', () => {
    expect(keyAt('2023-09-01T23:59:59+02:00')).toBe('dueWithSponsorship')
    expect(keyAt('2023-09-02T00:00:00+02:00')).toBe('dueWithoutSponsorship')
  })

  it('is the opening once no Note is awaited, the close while the conference lasts, and nothing after', () => {
    expect(keyAt('2023-09-16T00:00:00+02:00')).toBe('opens')
    expect(keyAt('2023-10-17T08:00:00+07:00')).toBe('closes')
    expect(keyAt('2023-10-20T00:00:00+07:00')).toBeUndefined()
  })

  it('tells those who come later what the first date was', () => {
    expect(nextDate(conference, new Date('2023-09-05T07:00:00Z'))).toEqual({
      key: 'dueWithoutSponsorship',
      on: '2023-09-15',
      at: new Date('2023-09-15T21:59:59.999Z'),
      sponsorshipDuePassed: '2023-09-01',
    })
  })

  it('moves with the definition, and knows one date only where nobody is sponsored', () => {
    const moved = { ...conference, notesDue: { ...conference.notesDue, withSponsorship: '2023-09-02' } }
    expect(keyAt('2023-09-02T12:00:00+02:00', moved)).toBe('dueWithSponsorship')
    expect(keyAt('2023-08-01T12:00:00+02:00', { ...conference, sponsorship: undefined })).toBe('due')
  })
})
