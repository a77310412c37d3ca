import { type Definition, phrase } from '../../conference/definition/definition.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import { writeCalendar } from '../../platform/calendar/write-calendar.ts'
import { instantOf } from '../../platform/clock/day-in-zone.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Programme } from './queries/programme.ts'
import { sessionInWords } from './session-in-words.ts'
import { words } from './words.ts'

/** PUB-1: the programme as an iCalendar file, one entry a session; what is not settled whole is tentative. */
export function calendarOf(programme: Programme, definition: Definition, language: Language): string {
  const { slug, secretariat, timeZone, venue } = definition
  const [, host] = secretariat.mailbox.split('@')
  const conference = renderLine(definition, language, 'short-name')
  const place = [venue.name, venue.city].map((name) => phrase(definition, name, language)).join(', ')
  return writeCalendar(
    words(language)('calendarName', { conference }),
    programme.sessions.map((session) => {
      const said = sessionInWords(session, programme, definition, language)
      const notes = [said.standing, said.byInvitation, said.about, ...said.roles, said.interpretation]
      return {
        uid: `${session.id}.${slug}@${host}`,
        when: { starts: instantOf(session.starts, timeZone), ends: instantOf(session.ends, timeZone) },
        revisedAt: new Date(`${programme.revisedOn}T00:00:00Z`),
        summary: said.title,
        description: notes.filter(Boolean).join('\n'),
        // A field visit takes place elsewhere.
        location: session.kind === 'field-visit' ? undefined : [said.room, place].filter(Boolean).join(', '),
        status: said.standing ? 'tentative' : 'confirmed',
      }
    }),
  )
}
