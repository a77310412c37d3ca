import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import type { Office } from '../../../conference/office/office.ts'
import type { RoleGiven } from '../../../conference/staff/change-roles.ts'
import { linkMinutes } from '../../../platform/auth/sign-in-links.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { type DeskLanguage, localeOf } from '../../../platform/i18n/language.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import type { Mail } from '../../../platform/messages/post.ts'
import { linkPlace } from '../../../platform/messages/put-links.ts'
import { signInPath } from '../../sign-in/paths.ts'
import { words as deskWords } from '../words.ts'
import { words } from './words.ts'

/** Whom the mail is to, in which roles, and who has added them. */
export type Newcomer = {
  id: string
  name: string
  language: DeskLanguage
  roles: readonly RoleGiven[]
  manager: string
}

/** The mail that brings a new colleague the first link to sign in. */
export function invitationMail(
  office: Pick<Office, 'definition' | 'settings'>,
  { id, name, language, roles, manager }: Newcomer,
): Mail {
  const definition = office.definition()
  const say = words(language)
  const place = linkPlace('sign-in', id)
  const conferenceName = renderLine(definition, language, 'short-name')
  const inWords = roles.map(({ role }) => deskWords(language)(`role.${role}`))
  const until = roles.find((role) => role.until)?.until
  const { timeZone } = definition.notesDue
  const { baseUrl } = office.settings
  return composeMail({
    kind: 'staff-invitation',
    language,
    subject: say('mail.subject', { conference: discreetName(definition, language) }),
    conferenceName,
    places: place.places,
    body: (
      <>
        <p>{say('mail.greeting', { name })}</p>
        <p>
          {say('mail.intro', {
            manager,
            conference: conferenceName,
            count: roles.length,
            roles: new Intl.ListFormat(localeOf(language)).format(inWords),
          })}
        </p>
        <p>{say('mail.link', { minutes: linkMinutes })}</p>
        <p>{place.mark}</p>
        {until && <p>{say('mail.until', { date: dateInWords(dayIn(until, timeZone), language) })}</p>}
        <p>{say('mail.later', { page: `${baseUrl}${signInPath}` })}</p>
        <p>{say('mail.wrong', { mailbox: definition.secretariat.mailbox })}</p>
      </>
    ),
  })
}
