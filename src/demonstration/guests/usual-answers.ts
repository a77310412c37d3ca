import type { RegistrationSubject } from '../../conference/definition/registration-schema.ts'
import type { Person } from '../../journey/nomination/schema.ts'
import type { Given } from '../../journey/registration/schema.ts'
import type { Guest } from './guest.ts'

const roomLanguages: Record<string, string> = { en: 'en', fr: 'fr', es: 'es', ar: 'ar', km: 'km' }

/** What an invented guest answers in a section: what is said of them, else what most would say. Nothing where they skip it. */
export function usualAnswers(subject: RegistrationSubject, person: Person, guest: Guest): Given | undefined {
  const spoken = roomLanguages[person.language] ?? 'en'
  switch (subject) {
    case 'names':
      return {
        passportName: guest.fullName.toUpperCase(),
        badgeName: guest.fullName,
        honorific: guest.honorific,
        ...(guest.familyName ? { familyName: guest.familyName } : {}),
        ...(guest.ownScript ? { ownScriptName: guest.ownScript } : {}),
      }
    case 'office':
      return { title: guest.title, organisation: guest.organisation ?? 'Permanent Mission' }
    case 'contact':
      return { phone: '+41 22 555 01 00', writeIn: person.language }
    case 'profile':
      return guest.says?.profile ?? { profile: 'b', speaks: 'no', followsUp: 'yes' }
    case 'languages':
      return { follows: [...new Set([spoken, 'en'])], speaks: spoken }
    case 'assistant':
      return guest.says?.assistant ?? { comes: 'no' }
    case 'statistics':
      return guest.says?.statistics ?? { sex: 'no-answer', disability: 'no-answer' }
    case 'travel':
      return {
        'arrivesOn-day': '15',
        'arrivesOn-month': '10',
        'arrivesOn-year': '2023',
        'leavesOn-day': '20',
        'leavesOn-month': '10',
        'leavesOn-year': '2023',
      }
    case 'emergency':
      return { name: 'A relative', phone: '+41 22 555 01 99', relation: 'family' }
    case 'consents':
      return guest.says?.consents ?? { listed: 'yes', filming: 'no', 'badge-photo': 'yes' }
    case 'access':
    case 'diet':
      return guest.says?.[subject]
    default:
      return undefined
  }
}
