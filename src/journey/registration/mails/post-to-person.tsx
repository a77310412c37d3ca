import { type Definition, phrase, spokenLanguage } from '../../../conference/definition/definition.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { holdForLanguage } from '../../../conference/office/hold-for-language.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import { post } from '../../../platform/messages/post.ts'
import type { Attachment, LinkPlace } from '../../../platform/messages/schema.ts'
import type { Person } from '../../nomination/schema.ts'

/** A mail to a delegate, paragraph by paragraph; what comes from outside stands in it as text. */
export type ToPerson = {
  kind: string
  subject: string
  paragraphs: string[]
  places?: Record<string, LinkPlace>
  attachments?: Attachment[]
}

/** Posts a mail to a delegate at the address that holds. Without one nothing is posted: 'no-address'. */
export async function postToPerson(
  act: Act,
  definition: Definition,
  person: Person,
  mail: ToPerson,
): Promise<'posted' | 'no-address'> {
  if (!person.email) return 'no-address'
  const { paragraphs, ...rest } = mail
  const language = languageOf(definition, person)
  const composed = composeMail({
    ...rest,
    language,
    body: <Paragraphs lines={paragraphs} />,
    conferenceName: renderLine(definition, language, 'short-name'),
  })
  await post(act, composed, {
    to: { address: person.email, name: person.fullName },
    language,
    about: [`person:${person.id}`, `delegation:${person.delegationId}`],
    ...(await holdForLanguage(act, definition, language)),
  })
  return 'posted'
}

/** In which of the conference's languages we write to somebody. */
export function languageOf(definition: Definition, { language }: Pick<Person, 'language'>): Language {
  return spokenLanguage(definition, language as Language)
}

/** Name, dates and place of the conference, and whom to write to, for the sentences of a mail. */
export function valuesOf(definition: Definition, person: Person) {
  const language = languageOf(definition, person)
  return {
    name: [person.honorific, person.fullName].filter(Boolean).join(' '),
    conference: renderLine(definition, language, 'name'),
    dates: `${dateInWords(definition.opensOn, language)} – ${dateInWords(definition.closesOn, language)}`,
    city: phrase(definition, definition.venue.city, language),
    mailbox: definition.secretariat.mailbox,
  }
}

/** Paragraphs of a mail. */
export function Paragraphs({ lines }: { lines: string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} dir="auto">
          {line}
        </p>
      ))}
    </>
  )
}
