import { randomUUID } from 'node:crypto'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Terms, termsFor } from '../../../conference/definition/terms.ts'
import type { DraftForm } from '../portal/note-draft.ts'
import type { Finding } from '../rules/finding.ts'
import { findingsOf } from '../rules/findings-of.ts'
import { earlierFactsOf, factsOf } from './facts-of.ts'
import type { NoteToJudge } from './note-to-judge.ts'
import { type Reader, recordsAbout } from './records-about.ts'

/**
 * Puts a Note that is still being prepared under the rules of the desk, as if it were sent now. `person` of a finding is the index
 * among the people of the form. A form that names nobody yet has only what concerns its day.
 */
export async function findingsOfDraft(
  tx: Reader,
  definition: Definition,
  { conferenceId, inviteeId, form, now }: DraftToJudge,
): Promise<{ findings: Finding[]; terms: Terms }> {
  const note = asNote(conferenceId, inviteeId, now, form.earlier ? 'correction' : 'nomination')
  const records = await recordsAbout(tx, [note])
  const invitee = records.invitees.get(inviteeId)
  const root = records.invitees.get(invitee?.countsWithin ?? inviteeId)
  const terms = termsFor(definition, records.exceptions.get(root?.id ?? '') ?? [])
  const earlier = (records.family.get(root?.id ?? '') ?? []).flatMap(
    (other) => earlierFactsOf(other, records.named.get(other.id) ?? [], terms) ?? [],
  )
  const facts = factsOf(note, { invitee, root, named: asNamed(form), earlier })
  return { findings: findingsOf(facts, terms), terms }
}

/** Whose Note it would be, whom it names, and when it would be sent. */
export type DraftToJudge = {
  conferenceId: string
  inviteeId: string
  form: Pick<DraftForm, 'people' | 'earlier'>
  now: Date
}

function asNote(
  conferenceId: string,
  inviteeId: string,
  now: Date,
  kind: 'nomination' | 'correction',
): NoteToJudge {
  return {
    id: randomUUID(),
    conferenceId,
    channel: 'portal',
    inviteeId,
    kind,
    earlierId: null,
    receivedAt: now,
    createdAt: now,
    evidenceAt: null,
    confirmedSentAt: null,
    outcome: null,
    readingProblem: null,
    reading: null,
  }
}

function asNamed({ people }: Pick<DraftForm, 'people'>) {
  return people.map((person, position) => ({
    id: person.id,
    noteId: '',
    position,
    fullName: person.fullName,
    honorific: person.honorific || null,
    givenNames: null,
    familyName: null,
    title: person.title || null,
    organisation: person.organisation || null,
    email: person.email || null,
    role: person.role,
    gender: null,
    sponsorship: person.sponsorship,
    decision: null,
    reason: null,
    decidedBy: null,
    decidedAt: null,
    personId: null,
    correctedId: null,
    addedBy: null,
  }))
}
