import { and, eq, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { phrase } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { holdForLanguage } from '../../../conference/office/hold-for-language.ts'
import { invitees } from '../../../conference/schema.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import { post } from '../../../platform/messages/post.ts'
import { type Correspondence, namedPeople } from '../../note-verbale/schema.ts'
import type { Confirmed } from '../commands/confirm-people.ts'
import type { Person } from '../schema.ts'
import { type Block, LetterBody, paragraph } from './letter-body.tsx'
import { mannerOf } from './opening.ts'
import { languageOfNote, postToSender } from './post-to-sender.tsx'
import { mailWords } from './words.ts'

/** Tells the sender who was confirmed, and each of them what happens next (REG-1). */
export async function tellConfirmed(
  act: Act,
  definition: Definition,
  note: Correspondence,
  { delegation, confirmed }: Pick<Confirmed, 'delegation' | 'confirmed'>,
): Promise<void> {
  const about = [`delegation:${delegation.id}`]
  const manner = await mannerOf(act, definition, note)
  const blocks = [manner.opening, ...(await confirmedBlocks(act, note, confirmed)), ...manner.closing]
  await postToSender(act, definition, note, { kind: 'confirmation', subject: manner.subject, blocks, about })
  for (const person of confirmed) await tellPerson(act, definition, delegation.inviteeId, person)
}

async function confirmedBlocks(act: Act, note: Correspondence, confirmed: Person[]): Promise<Block[]> {
  const say = mailWords(languageOfNote(note))
  const waiting = await act.tx.$count(
    namedPeople,
    and(eq(namedPeople.noteId, note.id), isNull(namedPeople.decision)),
  )
  const requests = confirmed.filter(({ sponsorship }) => sponsorship !== 'not-asked')
  return [
    paragraph(say('confirmed', { count: confirmed.length })),
    { list: confirmed.map((person) => describe(person, say(`role-${person.role}`))) },
    ...requests.map(({ sponsorship, fullName }) =>
      paragraph(say(sponsorship === 'held' ? 'held' : 'notHeld', { name: fullName })),
    ),
    ...(waiting > 0 ? [paragraph(say('waiting', { count: waiting }))] : []),
    paragraph(say('next')),
  ]
}

function describe({ fullName, title, organisation }: Person, role: string): string {
  return `${[fullName, title, organisation].filter(Boolean).join(', ')} (${role})`
}

async function tellPerson(
  act: Act,
  definition: Definition,
  inviteeId: string,
  person: Person,
): Promise<void> {
  if (!person.email) return
  const language = person.language as Language
  const say = mailWords(language)
  const [invitee] = await act.tx.select().from(invitees).where(eq(invitees.id, inviteeId))
  const values = {
    name: [person.honorific, person.fullName].filter(Boolean).join(' '),
    sender: invitee?.names[language] ?? invitee?.names.en ?? '',
    role: say(`role-${person.role}`),
    conference: renderLine(definition, language, 'name'),
    dates: `${dateInWords(definition.opensOn, language)} – ${dateInWords(definition.closesOn, language)}`,
    city: phrase(definition, definition.venue.city, language),
    mailbox: definition.secretariat.mailbox,
  }
  const blocks = [
    paragraph(say('dear', values)),
    paragraph(say('personNamed', values)),
    paragraph(say('personNext')),
    ...(person.sponsorship === 'held' ? [paragraph(say('personSponsorship'))] : []),
    paragraph(say('personQuestions', values)),
    paragraph(say('thanks'), say('signature')),
  ]
  const conferenceName = renderLine(definition, language, 'short-name')
  const subject = say('subjectPerson', { conference: discreetName(definition, language) })
  const body = <LetterBody blocks={blocks} />
  await post(act, composeMail({ kind: 'person-confirmed', language, subject, body, conferenceName }), {
    to: { address: person.email, name: person.fullName },
    language,
    about: [`person:${person.id}`, `delegation:${person.delegationId}`, `note:${person.noteId}`],
    ...(await holdForLanguage(act, definition, language)),
  })
}
