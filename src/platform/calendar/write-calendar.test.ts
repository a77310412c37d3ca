import { expect, it } from 'vitest'
import { writeCalendar } from './write-calendar.ts'

const revisedAt = new Date('2023-07-31T12:00:00Z')

it('writes whole days with the day after the last, and instants in UTC', () => {
  const text = writeCalendar('The conference', [
    { uid: 'a@x', when: { firstDay: '2023-10-17', lastDay: '2023-10-19' }, revisedAt, summary: 'All days' },
    {
      uid: 'b@x',
      when: { starts: new Date('2023-10-17T09:00:00+07:00'), ends: new Date('2023-10-17T10:30:00+07:00') },
      revisedAt,
      summary: 'Opening',
      status: 'tentative',
    },
  ])
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Verbale//Conference//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:The conference',
    'BEGIN:VEVENT',
    'UID:a@x',
    'DTSTAMP:20230731T120000Z',
    'DTSTART;VALUE=DATE:20231017',
    'DTEND;VALUE=DATE:20231020',
    'SUMMARY:All days',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:b@x',
    'DTSTAMP:20230731T120000Z',
    'DTSTART:20231017T020000Z',
    'DTEND:20231017T033000Z',
    'SUMMARY:Opening',
    'STATUS:TENTATIVE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('escapes what has a meaning of its own, and folds long lines between letters', () => {
  const summary = `Rooms; halls, lifts \\ ramps\n${'សន្និសីទ'.repeat(20)}`
  const when = { firstDay: '2023-10-17', lastDay: '2023-10-17' }
  const text = writeCalendar('x', [{ uid: 'a@x', when, revisedAt, summary }])
  expect(text).toContain('SUMMARY:Rooms\\; halls\\, lifts \\\\ ramps\\nសន្និ')

  const lines = text.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain('សន្និសីទ'.repeat(20))
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/)
})
