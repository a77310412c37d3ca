import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import {
  type Invitee,
  type InviteeException,
  inviteeExceptions,
  invitees,
} from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { oneOf } from '../../../platform/database/one-of.ts'
import {
  correspondence,
  type ExceptionalAcceptance,
  exceptionalAcceptances,
  type NamedPerson,
  namedPeople,
} from '../schema.ts'
import { columnsToJudge, type NoteToJudge } from './note-to-judge.ts'

/** Whatever can read: the database, or a transaction. */
export type Reader = Database['drizzle'] | Transaction

/** Another message of the same State or organisation. */
export type OtherNote = Pick<
  NoteToJudge,
  'id' | 'kind' | 'inviteeId' | 'outcome' | 'receivedAt' | 'createdAt' | 'evidenceAt' | 'confirmedSentAt'
>

/** What is on record about some messages. A root is the State within which an invitee counts, or the invitee itself. */
export type Records = {
  invitees: Map<string, Invitee>
  /** By root, in the order of arrival: the messages of a State and of its bodies belong together. */
  family: Map<string, OtherNote[]>
  /** By message. */
  named: Map<string, NamedPerson[]>
  /** By invitee: those that stand, in the order in which they were made. */
  exceptions: Map<string, InviteeException[]>
  /** By message. */
  acceptances: Map<string, ExceptionalAcceptance[]>
}

/** Collects what the rules need to know about messages of one conference: five queries however many they are. */
export async function recordsAbout(tx: Reader, notes: readonly NoteToJudge[]): Promise<Records> {
  const invited = await invitedWith(tx, notes)
  const root = new Map(invited.map(({ id, countsWithin }) => [id, countsWithin ?? id]))
  const ids = [...root.keys()]
  const family = await notesOf(tx, notes[0]?.conferenceId, ids)
  const named = await peopleOf(tx, [...new Set([...notes, ...family].map(({ id }) => id))])
  return {
    invitees: new Map(invited.map((invitee) => [invitee.id, invitee])),
    family: Map.groupBy(family, ({ inviteeId }) => root.get(inviteeId ?? '') ?? ''),
    named: Map.groupBy(named, ({ noteId }) => noteId),
    exceptions: Map.groupBy(await exceptionsOf(tx, ids), ({ inviteeId }) => inviteeId),
    acceptances: Map.groupBy(
      await acceptancesOf(
        tx,
        notes.map(({ id }) => id),
      ),
      ({ noteId }) => noteId,
    ),
  }
}

/** The senders, with the States that they are bodies of and the other bodies of these. */
async function invitedWith(tx: Reader, notes: readonly NoteToJudge[]): Promise<Invitee[]> {
  const senders = [...new Set(notes.flatMap(({ inviteeId }) => inviteeId ?? []))]
  if (senders.length === 0) return []
  const rootOf = sql`coalesce(${invitees.countsWithin}, ${invitees.id})`
  const roots = tx.select({ root: rootOf }).from(invitees).where(oneOf(invitees.id, senders))
  return tx.select().from(invitees).where(inArray(rootOf, roots))
}

async function notesOf(tx: Reader, conferenceId = '', ids: string[] = []): Promise<OtherNote[]> {
  if (ids.length === 0) return []
  const { id, kind, inviteeId, outcome, receivedAt, createdAt, evidenceAt, confirmedSentAt } = columnsToJudge
  return tx
    .select({ id, kind, inviteeId, outcome, receivedAt, createdAt, evidenceAt, confirmedSentAt })
    .from(correspondence)
    .where(and(eq(correspondence.conferenceId, conferenceId), oneOf(correspondence.inviteeId, ids)))
    .orderBy(asc(correspondence.receivedAt), asc(correspondence.createdAt), asc(correspondence.id))
}

async function peopleOf(tx: Reader, ids: string[]): Promise<NamedPerson[]> {
  if (ids.length === 0) return []
  return tx
    .select()
    .from(namedPeople)
    .where(oneOf(namedPeople.noteId, ids))
    .orderBy(asc(namedPeople.position))
}

async function exceptionsOf(tx: Reader, ids: string[]): Promise<InviteeException[]> {
  if (ids.length === 0) return []
  return tx
    .select()
    .from(inviteeExceptions)
    .where(and(isNull(inviteeExceptions.endedAt), oneOf(inviteeExceptions.inviteeId, ids)))
    .orderBy(asc(inviteeExceptions.madeAt))
}

async function acceptancesOf(tx: Reader, ids: string[]): Promise<ExceptionalAcceptance[]> {
  if (ids.length === 0) return []
  return tx.select().from(exceptionalAcceptances).where(oneOf(exceptionalAcceptances.noteId, ids))
}
