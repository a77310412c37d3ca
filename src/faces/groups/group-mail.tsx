import { type Definition, phrase } from '../../conference/definition/definition.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import { dateInWords } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { composeMail } from '../../platform/messages/mail-layout.tsx'
import type { Mail } from '../../platform/messages/post.ts'
import { filled, type GroupTexts, type Placeholder, paragraphsOf } from './group-texts.ts'

/** To whom a message to a group goes. `invitee`: the names of who was invited. */
export type Addressed = { name: string; invitee: { names: Record<string, string>; acronym: string | null } }

/** A message to a group, as one recipient gets it. What a colleague typed stands in it as text, markup and all. */
export function groupMail(
  definition: Definition,
  language: Language,
  { subject, body }: NonNullable<GroupTexts[Language]>,
  { name, invitee }: Addressed,
): Mail {
  const conference = renderLine(definition, language, 'short-name')
  const values: Record<Placeholder, string> = {
    name,
    invitee: invitee.names[language] ?? invitee.names.en ?? invitee.acronym ?? '',
    conference,
    city: phrase(definition, definition.venue.city, language),
    opens: dateInWords(definition.opensOn, language),
    registrationCloses: dateInWords(definition.registrationClosesOn ?? definition.opensOn, language),
    mailbox: definition.secretariat.mailbox,
  }
  return composeMail({
    kind: 'group-message',
    language,
    subject: filled(subject, values),
    conferenceName: conference,
    body: paragraphsOf(body).map((paragraph, index) => (
      <p key={index} dir="auto">
        {filled(paragraph, values)
          .split('\n')
          .flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}
      </p>
    )),
  })
}
