import { and, eq, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { type Correspondence, namedPeople } from '../../note-verbale/schema.ts'
import type { Confirmed } from '../commands/confirm-people.ts'
import type { Person } from '../schema.ts'
import { type Block, paragraph } from './letter-body.tsx'
import { mannerOf } from './opening.ts'
import { languageOfNote, postToSender } from './post-to-sender.tsx'
import { mailWords } from './words.ts'

/** Tells the sender who was confirmed; each of them is told by the step of registration (REG-1). */
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
