import type { Definition } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import type { Person } from '../../nomination/schema.ts'
import { calendarOf } from '../calendar.ts'
import { closing } from './link-mail.ts'
import { languageOf, type ToPerson, valuesOf } from './post-to-person.tsx'
import { mailWords } from './words.ts'

/** The confirmation, with the calendar's file. No answer stands in it, and no link that opens them. */
export function receivedMail(
  definition: Definition,
  person: Person,
  { isFirst, baseUrl, at }: { isFirst: boolean; baseUrl: string; at: Date },
): ToPerson {
  const language = languageOf(definition, person)
  const say = mailWords(language)
  const values = valuesOf(definition, person)
  return {
    kind: 'registration-received',
    subject: say('subjectReceived', { conference: discreetName(definition, language) }),
    paragraphs: [
      say('dear', values),
      say(isFirst ? 'received' : 'receivedChange', values),
      ...(isFirst ? [say('calendar'), say('next')] : []),
      ...(isFirst && person.sponsorship === 'held' ? [say('personSponsorship')] : []),
      say('changeLater', { address: `${baseUrl}/registration/link` }),
      ...closing(definition, person),
    ],
    ...(isFirst
      ? {
          attachments: [
            {
              name: 'conference.ics',
              type: 'text/calendar; charset=utf-8; method=PUBLISH',
              text: calendarOf(definition, language, at),
            },
          ],
        }
      : {}),
  }
}
