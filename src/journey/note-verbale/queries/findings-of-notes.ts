import type { Definition } from '../../../conference/definition/definition.ts'
import { type Terms, termsFor } from '../../../conference/definition/terms.ts'
import type { Invitee } from '../../../conference/schema.ts'
import { type Finding, findingTable } from '../rules/finding.ts'
import { findingsOf } from '../rules/findings-of.ts'
import type { NoteFacts } from '../rules/note-facts.ts'
import type { ExceptionalAcceptance, NamedPerson } from '../schema.ts'
import { earlierFactsOf, factsOf } from './facts-of.ts'
import type { NoteToJudge } from './note-to-judge.ts'
import { type OtherNote, type Reader, type Records, recordsAbout } from './records-about.ts'

/** A point to clarify as it stands: open, or accepted exceptionally by somebody with a reason. */
export type StandingFinding = Finding & { acceptance: ExceptionalAcceptance | undefined }

/** A message under the rules: its facts, the terms of its invitee, its points to clarify, the people it names. */
export type NoteUnderRules = {
  facts: NoteFacts
  terms: Terms
  findings: StandingFinding[]
  named: NamedPerson[]
  invitee: Invitee | undefined
}

/** Puts messages of one conference under the rules, by their ids; the same five queries however many they are. */
export async function findingsOfNotes(
  tx: Reader,
  definition: Definition,
  notes: readonly NoteToJudge[],
): Promise<Map<string, NoteUnderRules>> {
  const records = await recordsAbout(tx, notes)
  return new Map(notes.map((note) => [note.id, judge(note, definition, records)]))
}

/** The points that still stop something, or are still to be asked: those that nobody accepted. */
export function openFindings(under: Pick<NoteUnderRules, 'findings'>): StandingFinding[] {
  return under.findings.filter(({ acceptance }) => !acceptance)
}

/** What a finding stops. */
export function effectOf({ code }: Finding) {
  return findingTable[code].effect
}

function judge(note: NoteToJudge, definition: Definition, records: Records): NoteUnderRules {
  const invitee = records.invitees.get(note.inviteeId ?? '')
  const root = records.invitees.get(invitee?.countsWithin ?? invitee?.id ?? '')
  const terms = termsFor(definition, records.exceptions.get(root?.id ?? '') ?? [])
  const named = records.named.get(note.id) ?? []
  const earlier = (records.family.get(root?.id ?? '') ?? [])
    .filter((other) => cameBefore(other, note))
    .flatMap((other) => earlierFactsOf(other, records.named.get(other.id) ?? [], terms) ?? [])

  const facts = factsOf(note, { invitee, root, named, earlier })
  const accepted = records.acceptances.get(note.id) ?? []
  const findings = findingsOf(facts, terms).map((finding) => ({
    ...finding,
    acceptance: acceptanceOf(finding, named, accepted),
  }))
  return { facts, terms, findings, named, invitee }
}

/** Of two messages that arrived at one instant, the one that was stored first. */
function cameBefore(other: OtherNote, note: NoteToJudge): boolean {
  const arrivedBefore = other.receivedAt.getTime() - note.receivedAt.getTime()
  const storedBefore = other.createdAt.getTime() - note.createdAt.getTime()
  return (arrivedBefore || storedBefore || (other.id < note.id ? -1 : 0)) < 0
}

/** An acceptance for the message as a whole holds for everybody whom it names. */
function acceptanceOf(
  finding: Finding,
  named: readonly NamedPerson[],
  accepted: readonly ExceptionalAcceptance[],
): ExceptionalAcceptance | undefined {
  const person = named.find(({ position }) => position === finding.person)
  return accepted.find(
    ({ code, namedPersonId }) =>
      code === finding.code && (namedPersonId === null || namedPersonId === person?.id),
  )
}
