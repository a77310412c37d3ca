import { type Definition, phrase } from '../../conference/definition/definition.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import { endOfDay, startOfDay } from '../../platform/clock/day-in-zone.ts'
import type { Language } from '../../platform/i18n/language.ts'

/** The conference for a calendar (RFC 5545), its first and last moment in UTC. `at`: when the file is written. */
export function calendarOf(definition: Definition, language: Language, at: Date): string {
  const { slug, opensOn, closesOn, timeZone, venue, secretariat } = definition
  const ends = new Date(endOfDay(closesOn, timeZone).getTime() + 1)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Verbale//Registration//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${slug}@${secretariat.mailbox.split('@')[1]}`,
    `DTSTAMP:${inUtc(at)}`,
    `DTSTART:${inUtc(startOfDay(opensOn, timeZone))}`,
    `DTEND:${inUtc(ends)}`,
    `SUMMARY:${escaped(renderLine(definition, language, 'short-name'))}`,
    `LOCATION:${escaped(`${phrase(definition, venue.name, language)}, ${phrase(definition, venue.city, language)}`)}`,
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** 20231016T170000Z */
function inUtc(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ')
}

/** A line has 75 octets at most; what is longer goes on in the next one, after a space. Letters stay whole. */
function folded(line: string): string {
  let size = 0
  let written = ''
  for (const letter of line) {
    const octets = Buffer.byteLength(letter)
    if (size + octets > 75) {
      written += '\r\n '
      size = 1
    }
    written += letter
    size += octets
  }
  return written
}
