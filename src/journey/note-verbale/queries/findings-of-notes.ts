import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Terms, termsFor } from '../../../conference/definition/terms.ts'
import { type Invitee, inviteeExceptions, invitees } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { type Finding, findingTable } from '../rules/finding.ts'
import { findingsOf } from '../rules/findings-of.ts'
import type { NoteFacts } from '../rules/note-facts.ts'
import {
  type Correspondence,
  correspondence,
  type ExceptionalAcceptance,
  exceptionalAcceptances,
  type NamedPerson,
  namedPeople,
} from '../schema.ts'
import { factsOf } from './facts-of.ts'

type Reader = Database['drizzle'] | Transaction

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

/** Puts messages under the rules; the same few queries however many they are. */
export async function findingsOfNotes(
  tx: Reader,
  definition: Definition,
  notes: readonly Correspondence[],
): Promise<Map<string, NoteUnderRules>> {
  if (notes.length === 0) return new Map()
  const invited = await inviteesOf(tx, notes)
  const family = await notesOfSameInvitees(tx, notes[0]?.conferenceId ?? '', [...invited.values()])
  const ids = [...new Set([...notes, ...family].map(({ id }) => id))]
  const [named, exceptions, accepted] = await Promise.all([
    tx.select().from(namedPeople).where(inArray(namedPeople.noteId, ids)).orderBy(asc(namedPeople.position)),
    exceptionsOf(tx, [...invited.values()]),
    tx.select().from(exceptionalAcceptances).where(inArray(exceptionalAcceptances.noteId, ids)),
  ])
  const peopleOf = Map.groupBy(named, ({ noteId }) => noteId)
  const exceptionsBy = Map.groupBy(exceptions, ({ inviteeId }) => inviteeId)
  const rootOf = (note: Correspondence) => rootIdOf(note.inviteeId ? invited.get(note.inviteeId) : undefined)

  return new Map(
    notes.map((note) => {
      const invitee = note.inviteeId ? invited.get(note.inviteeId) : undefined
      const root = rootOf(note)
      const earlier = family.filter(
        (other) =>
          root !== undefined &&
          rootOf(other) === root &&
          other.id !== note.id &&
          other.receivedAt < note.receivedAt,
      )
      const facts = factsOf(note, invitee, peopleOf, earlier)
      const terms = termsFor(definition, exceptionsBy.get(root ?? '') ?? [])
      const findings = findingsOf(facts, terms).map((finding) => ({
        ...finding,
        acceptance: acceptanceOf(finding, note, peopleOf.get(note.id) ?? [], accepted),
      }))
      return [note.id, { facts, terms, findings, named: peopleOf.get(note.id) ?? [], invitee }]
    }),
  )
}

/** The points that still stop something, or are still to be asked: those that nobody accepted. */
export function openFindings(under: Pick<NoteUnderRules, 'findings'>): StandingFinding[] {
  return under.findings.filter(({ acceptance }) => !acceptance)
}

/** What a finding stops. */
export function effectOf({ code }: Finding) {
  return findingTable[code].effect
}

function rootIdOf(invitee: Invitee | undefined): string | undefined {
  return invitee?.countsWithin ?? invitee?.id
}

async function inviteesOf(tx: Reader, notes: readonly Correspondence[]): Promise<Map<string, Invitee>> {
  const ids = [...new Set(notes.flatMap(({ inviteeId }) => (inviteeId ? [inviteeId] : [])))]
  const own = ids.length > 0 ? await tx.select().from(invitees).where(inArray(invitees.id, ids)) : []
  const roots = [...new Set(own.map(({ id, countsWithin }) => countsWithin ?? id))]
  const bodies =
    roots.length > 0 ? await tx.select().from(invitees).where(inArray(invitees.countsWithin, roots)) : []
  const states = roots.length > 0 ? await tx.select().from(invitees).where(inArray(invitees.id, roots)) : []
  return new Map([...own, ...bodies, ...states].map((invitee) => [invitee.id, invitee]))
}

/** A body of a State counts within that State: their messages belong together. */
async function notesOfSameInvitees(
  tx: Reader,
  conferenceId: string,
  family: Invitee[],
): Promise<Correspondence[]> {
  if (family.length === 0) return []
  return tx
    .select()
    .from(correspondence)
    .where(
      and(
        eq(correspondence.conferenceId, conferenceId),
        inArray(
          correspondence.inviteeId,
          family.map(({ id }) => id),
        ),
      ),
    )
}

async function exceptionsOf(tx: Reader, family: Invitee[]) {
  if (family.length === 0) return []
  return tx
    .select()
    .from(inviteeExceptions)
    .where(
      and(
        isNull(inviteeExceptions.endedAt),
        inArray(
          inviteeExceptions.inviteeId,
          family.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(inviteeExceptions.madeAt))
}

function acceptanceOf(
  finding: Finding,
  note: Correspondence,
  named: NamedPerson[],
  accepted: ExceptionalAcceptance[],
): ExceptionalAcceptance | undefined {
  const person = named.find(({ position }) => position === finding.person)
  return accepted.find(
    ({ noteId, code, namedPersonId }) =>
      noteId === note.id && code === finding.code && (namedPersonId === null || namedPersonId === person?.id),
  )
}
