import { eq } from 'drizzle-orm'
import { type Definition, phrase, spokenLanguage } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { holdForLanguage } from '../../../conference/office/hold-for-language.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import { post } from '../../../platform/messages/post.ts'
import { linkPlace } from '../../../platform/messages/put-links.ts'
import { type Person, people } from '../../nomination/schema.ts'
import { correspondence } from '../../note-verbale/schema.ts'
import { aboutOf } from '../commands/lock-sponsorship.ts'
import type { Sponsorship } from '../schema.ts'
import { type MailKey, mailWords } from './words.ts'

/** What a mail about a request says: the key of its main sentence, and the day that it names (YYYY-MM-DD). */
export type Said = { kind: string; sentence: MailKey; day?: string; version?: number; withLink?: boolean }

/** Writes to whoever sent the Note that nominated: in its language and thread, a Note answering a Note. */
export async function writeToMission(
  act: Act,
  definition: Definition,
  request: Sponsorship,
  said: Said,
): Promise<void> {
  const person = await personOf(act, request)
  const [note] = await act.tx.select().from(correspondence).where(eq(correspondence.id, person.noteId))
  if (!note?.fromAddress) return
  const language = spokenLanguage(definition, (note.language ?? 'en') as Language)
  const say = mailWords(language)
  const values = {
    ...valuesOf(definition, language, person, said),
    hasReference: note.reference ? 'yes' : 'no',
    reference: note.reference ?? '',
  }
  await write(act, definition, language, {
    said,
    subject: say('subjectMission', { conference: discreetName(definition, language) }),
    lines: [say('opening', values), say(said.sentence, values), say('assurances')],
    to: { address: note.fromAddress, name: note.fromName },
    about: [...aboutOf(request), `note:${note.id}`],
    thread: note.messageId && { inReplyTo: note.messageId, references: note.envelope?.references ?? [] },
  })
}

/** Writes to the person, in their language. Without an address nothing is written: the liaison speaks with them. */
export async function writeToPerson(
  act: Act,
  definition: Definition,
  request: Sponsorship,
  said: Said,
): Promise<void> {
  const person = await personOf(act, request)
  if (!person.email) return
  const language = spokenLanguage(definition, person.language as Language)
  const say = mailWords(language)
  const values = valuesOf(definition, language, person, said)
  const place = said.withLink ? linkPlace('registration', person.id) : undefined
  await write(act, definition, language, {
    said,
    subject: say('subjectPerson', { conference: discreetName(definition, language) }),
    lines: [
      say('dear', values),
      say(said.sentence, values),
      ...(place ? [place.mark, say('forYouAlone')] : []),
      say('questions', values),
      say('signature'),
    ],
    to: { address: person.email, name: person.fullName },
    about: aboutOf(request),
    ...(place ? { places: place.places } : {}),
  })
}

type Writing = {
  said: Said
  subject: string
  lines: string[]
  to: { address: string; name: string | null }
  about: string[]
  thread?: { inReplyTo: string; references: string[] } | '' | null
  places?: ReturnType<typeof linkPlace>['places']
}

async function write(act: Act, definition: Definition, language: Language, one: Writing): Promise<void> {
  const mail = composeMail({
    kind: one.said.kind,
    language,
    subject: one.subject,
    body: one.lines.map((line, index) => (
      <p key={index} dir="auto">
        {line}
      </p>
    )),
    conferenceName: renderLine(definition, language, 'short-name'),
    ...(one.places ? { places: one.places } : {}),
  })
  await post(act, mail, {
    to: one.to,
    language,
    about: one.about,
    ...(one.thread ? { thread: one.thread } : {}),
    ...(await holdForLanguage(act, definition, language)),
  })
}

async function personOf(act: Act, { personId }: Sponsorship): Promise<Person> {
  const [person] = await act.tx.select().from(people).where(eq(people.id, personId))
  if (!person) throw new Error('The request is of nobody')
  return person
}

function valuesOf(definition: Definition, language: Language, person: Person, said: Said) {
  return {
    name: [person.honorific, person.fullName].filter(Boolean).join(' '),
    conference: renderLine(definition, language, 'name'),
    date: said.day ? dateInWords(said.day, language) : '',
    place: phrase(definition, definition.notesDue.place, language),
    version: said.version ?? 0,
    mailbox: definition.secretariat.mailbox,
  }
}
