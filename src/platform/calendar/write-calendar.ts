/** An entry of a calendar. Instants are written in UTC; whole days as YYYY-MM-DD, the last one included. */
export type CalendarEvent = {
  /** The same whenever the entry is written again, unique in the world: `open.phnom-penh-2023@secretariat.example`. */
  uid: string
  when: { starts: Date; ends: Date } | { firstDay: string; lastDay: string }
  /** When the entry was last revised. */
  revisedAt: Date
  summary: string
  description?: string | undefined
  location?: string | undefined
  url?: string | undefined
  /** Confirmed where it is not said. */
  status?: 'tentative' | 'confirmed' | 'cancelled' | undefined
}

/** The media type of a calendar. */
export const calendarType = 'text/calendar; charset=utf-8'

/** A calendar as iCalendar has it (RFC 5545): CRLF, lines of at most 75 octets, texts escaped, times in UTC. */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Verbale//Conference//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf(event: CalendarEvent): string[] {
  const { uid, when, revisedAt, summary, description, location, url, status = 'confirmed' } = event
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${inUtc(revisedAt)}`,
    ...('starts' in when
      ? [`DTSTART:${inUtc(when.starts)}`, `DTEND:${inUtc(when.ends)}`]
      : [`DTSTART;VALUE=DATE:${dateOf(when.firstDay)}`, `DTEND;VALUE=DATE:${dateOf(when.lastDay, 1)}`]),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${status.toUpperCase()}`,
    'END:VEVENT',
  ]
}

/** 20231017T020000Z */
function inUtc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** 20231017; a calendar ends whole days by the one after the last. */
function dateOf(day: string, later = 0): string {
  const noon = Date.parse(`${day}T12:00:00Z`) + later * 86_400_000
  return new Date(noon).toISOString().slice(0, 10).replaceAll('-', '')
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** Goes on in the next line after 75 octets, never within a letter. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > 75) {
      pieces.push(piece)
      piece = ''
      // The space that begins the next line counts.
      octets = 1
    }
    piece += letter
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}
