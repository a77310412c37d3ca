import '../events.ts'
import { eq } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import type { Envelope, MessageReading } from '../../../reading/message-reading.ts'
import { changeNote, lockNote } from '../commands/lock-note.ts'
import { acknowledge } from '../mails/acknowledge.tsx'
import { type Correspondence, namedPeople, noteDrafts } from '../schema.ts'
import { evidenceOfSending } from './evidence-of-sending.ts'
import { earlierMessage, inviteeOf, matchInvitee } from './match-invitee.ts'
import { rowsOfPeople } from './rows-of-people.ts'
import { rowsOfTyped } from './rows-of-typed.ts'
import { sealTexts } from './seal-texts.ts'

/**
 * Keeps what was proposed for a message, and acknowledges it. What is known of it, or was said of it meanwhile, holds; whom a
 * mission typed into the form stands as it typed them, with the places where they were read. A message that was read is left as it is.
 */
export async function keepReading(
  act: Act,
  { definition, seals }: Pick<Office, 'definition' | 'seals'>,
  id: string,
  envelope: Envelope,
  proposed: MessageReading,
): Promise<void> {
  const note = await lockNote(act, id)
  if (!note || note === 'changed' || !isUnread(note)) return
  const reading = await withWhatFormSays(act, id, proposed)
  const invitee = (await inviteeOf(act, note)) ?? (await matchInvitee(act, reading, envelope))
  const earlier = note.earlierId ?? (await earlierMessage(act, note, envelope, reading, invitee?.id))
  const read = await changeNote(act, note, {
    state: stateAfter(note),
    envelope,
    evidenceAt: evidenceOfSending(envelope, note.receivedAt),
    ...sealTexts(seals, id, reading),
    kind: note.kind ?? reading.kind.value,
    language: note.language ?? reading.language,
    inviteeId: note.inviteeId ?? invitee?.id ?? null,
    senderName: reading.sender.name?.value ?? null,
    reference: note.reference ?? reading.reference?.value ?? null,
    noteDate: note.noteDate ?? reading.noteDate?.value ?? null,
    earlierId: earlier ?? null,
  })
  const people = await keepPeople(act, id, reading)
  record(act, 'note.read', {
    about: [`note:${id}`, ...(invitee ? [`invitee:${invitee.id}`] : [])],
    facts: { kind: read.kind, people: people.length, language: read.language },
    subject: read,
  })
  await acknowledge(act, definition(), read, invitee)
}

/** Has the message not been read yet? */
export function isUnread({ reading, readingProblem }: Correspondence): boolean {
  return reading === null && readingProblem === null
}

/** A message that an officer has taken up or settled before it was read stays so. */
export function stateAfter({ state }: Correspondence): Correspondence['state'] {
  return state === 'received' ? 'read' : state
}

/** Keeps whom a message names; of one that could not be read, whom its mission typed into the form. */
export async function keepPeople(act: Act, id: string, reading: Pick<MessageReading, 'people'>) {
  const [draft] = await act.tx.select().from(noteDrafts).where(eq(noteDrafts.noteId, id))
  const people = draft?.form ? rowsOfTyped(id, reading, draft) : rowsOfPeople(id, reading)
  if (people.length > 0) await act.tx.insert(namedPeople).values(people)
  return people
}

/** Who leaves, where a mission's form says so: in the body, which repeats the form. */
async function withWhatFormSays(act: Act, id: string, reading: MessageReading): Promise<MessageReading> {
  const [draft] = await act.tx.select().from(noteDrafts).where(eq(noteDrafts.noteId, id))
  if (!draft?.form) return reading
  const evidence = (text: string) => [{ part: 'body', text, confidence: 1 }]
  const removed = (draft.form.leaving ?? []).map((name) => ({
    fullName: { value: name, evidence: evidence(name) },
  }))
  return { ...reading, removed: [...removed, ...reading.removed.filter(isFromDocument)] }
}

function isFromDocument({ fullName }: MessageReading['removed'][number]): boolean {
  return fullName.evidence.some(({ part }) => part !== 'body')
}
