import type { Definition } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { linkDays } from '../../../platform/auth/personal-links.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { linkPlace } from '../../../platform/messages/put-links.ts'
import type { Person } from '../../nomination/schema.ts'
import { languageOf, type ToPerson, valuesOf } from './post-to-person.tsx'
import { mailWords } from './words.ts'

/** Why a link is sent: the first one, after a confirmation; another one; or one to a new address. */
export type LinkReason = 'first' | 'again' | 'new-address'

/** The mail with the personal link (REG-1). `sender`: who named the person; `words`: what an officer adds. */
export function linkMail(
  definition: Definition,
  person: Person,
  { sender, reason, words }: { sender: string; reason: LinkReason; words?: string },
): ToPerson {
  const say = mailWords(languageOf(definition, person))
  const values = { ...valuesOf(definition, person), sender, role: say(`role-${person.role}`) }
  const place = linkPlace('registration', person.id)
  return {
    kind: 'personal-link',
    subject: subjectOf(definition, person),
    paragraphs: [
      say('dear', values),
      ...(reason === 'first' ? [say('personNamed', values)] : []),
      ...(reason === 'new-address' ? [say('newAddress')] : []),
      ...(words ? [words] : []),
      say(reason === 'first' ? 'open' : 'openAgain'),
      place.mark,
      say('linkAbout', { days: linkDays.registration }),
      ...(reason === 'first' && person.sponsorship === 'held' ? [say('personSponsorship')] : []),
      say('assisted', values),
      ...closing(definition, person),
    ],
    places: place.places,
  }
}

/** The mail before the opening day: what happens next, and when. */
export function soonMail(definition: Definition, person: Person, sender: string): ToPerson {
  const language = languageOf(definition, person)
  const say = mailWords(language)
  const values = { ...valuesOf(definition, person), sender, role: say(`role-${person.role}`) }
  return {
    kind: 'person-confirmed',
    subject: subjectOf(definition, person),
    paragraphs: [
      say('dear', values),
      say('personNamed', values),
      say('opensOn', { date: dateInWords(definition.registrationOpensOn, language) }),
      ...(person.sponsorship === 'held' ? [say('personSponsorship')] : []),
      say('assisted', values),
      ...closing(definition, person),
    ],
  }
}

/** How every mail to a delegate ends. */
export function closing(definition: Definition, person: Person): string[] {
  const say = mailWords(languageOf(definition, person))
  return [say('personQuestions', valuesOf(definition, person)), say('thanks'), say('signature')]
}

function subjectOf(definition: Definition, person: Person): string {
  const language = languageOf(definition, person)
  return mailWords(language)('subjectLink', { conference: discreetName(definition, language) })
}
