import { describe, expect, it } from 'vitest'
import { loadDefinition } from '../../conference/definition/load-definition.ts'
import { rootPath } from '../../platform/root.ts'
import { calendarOf } from './calendar-of.ts'
import { loadProgramme } from './queries/load-programme.ts'
import type { Programme } from './queries/programme.ts'

const folder = rootPath('conferences', 'phnom-penh-2023')
const loaded = loadDefinition(folder)
if (!loaded.ok) throw new Error('The definition cannot be read')
const { definition } = loaded
const programme = loadProgramme(folder, definition) as Programme

/** The entries of a calendar, unfolded and unescaped: a parser of its own, by the letter of RFC 5545. */
function entriesIn(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', ''])
  const entries: Record<string, string>[] = []
  for (const line of lines.slice(1, -2)) {
    const [, name = '', value = ''] = line.match(/^([A-Z-]+)(?:;[^:]*)?:(.*)$/) ?? []
    if (name === 'BEGIN') entries.push({})
    else if (entries.length > 0 && name !== 'END')
      (entries.at(-1) as Record<string, string>)[name] = value.replace(/\\(.)/g, (_, sign) =>
        sign === 'n' ? '\n' : sign,
      )
  }
  return entries
}

describe('The calendar of the programme', () => {
  it('has an entry for each session, in UTC, tentative as long as it is not settled', () => {
    const entries = entriesIn(calendarOf(programme, definition, 'en'))
    expect(entries).toHaveLength(programme.sessions.length)
    expect(entries.find(({ UID }) => UID?.startsWith('opening.'))).toEqual({
      UID: 'opening.phnom-penh-2023@apminebanconvention.example',
      DTSTAMP: '20230731T000000Z',
      DTSTART: '20231017T020000Z',
      DTEND: '20231017T033000Z',
      SUMMARY: 'Opening session',
      DESCRIPTION: [
        'Title and day confirmed, hour provisional',
        'Young people from affected communities have the lead; leading voices against mines speak with advocates of rights.',
        'Led by Youth representatives from mine-affected communities',
        'Address: First Vice-President of the CMAA',
      ].join('\n'),
      LOCATION: 'Sofitel Phnom Penh Phokeethra, conference centre, Phnom Penh',
      STATUS: 'TENTATIVE',
    })
  })

  it('keeps the name of an entry from one version and one language to the next', () => {
    const names = (text: string) => entriesIn(text).map(({ UID }) => UID)
    const later = { ...programme, version: 2, revisedOn: '2023-09-30' }
    expect(names(calendarOf(later, definition, 'km'))).toEqual(names(calendarOf(programme, definition, 'en')))
    expect(new Set(names(calendarOf(programme, definition, 'ar'))).size).toBe(programme.sessions.length)
  })

  it('is confirmed where the hour is', () => {
    const sessions = programme.sessions.map((session) => ({ ...session, timeConfirmed: true }))
    const [visit] = entriesIn(calendarOf({ ...programme, sessions }, definition, 'fr'))
    expect(visit).toMatchObject({ SUMMARY: 'Visite de terrain\u00a0: Exceed Worldwide', STATUS: 'CONFIRMED' })
  })
})
