import { and, desc, eq, inArray, ne, or } from 'drizzle-orm'
import { clause, clausesOfRule } from '../../../conference/definition/clauses.ts'
import type { Office } from '../../../conference/office/office.ts'
import { invitees } from '../../../conference/schema.ts'
import { accounts } from '../../../platform/auth/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import {
  effectOf,
  findingsOfNotes,
  type StandingFinding,
} from '../../note-verbale/queries/findings-of-notes.ts'
import { noteById } from '../../note-verbale/queries/note-by-id.ts'
import { readingWithTexts } from '../../note-verbale/queries/reading-with-texts.ts'
import { findingTable } from '../../note-verbale/rules/finding.ts'
import { findingInWords } from '../../note-verbale/rules/words.ts'
import { type Correspondence, correspondence, namedPeople } from '../../note-verbale/schema.ts'
import type { OtherMessage, ShownPoint, VerificationData } from '../verification/verification-data.ts'
import { delegationOfInvitee } from './delegation-of-invitee.ts'
import { differenceOfNote } from './difference-of-note.ts'

type Reader = Office['database']['drizzle']

/** All that the verification page of a message shows, in the reader's language; undefined where there is no such message. */
export async function verificationOf(
  office: Office,
  id: string,
  language: Language,
): Promise<VerificationData | undefined> {
  const { drizzle } = office.database
  const definition = office.definition()
  const note = await noteById(drizzle, office.conference.id, id)
  if (!note) return undefined
  const under = (await findingsOfNotes(drizzle, definition, [note])).get(id)
  if (!under) return undefined

  const { invitee, named, terms, findings } = under
  const [standing, difference, others, choices, points] = await Promise.all([
    invitee ? delegationOfInvitee(drizzle, invitee.id) : undefined,
    differenceOfNote(drizzle, note),
    othersOf(drizzle, note),
    choicesOf(office, language),
    pointsShown(office, findings, language),
  ])
  return {
    note: { ...note, reading: readingWithTexts(office.seals, note) },
    named,
    invitee,
    inviteeName: invitee && nameOf(invitee.names, language),
    inviteeChoices: choices,
    standing,
    seats: standing?.delegation.seats ?? terms.representativesPerDelegation,
    sponsoredSeats: standing?.delegation.sponsoredSeats ?? terms.sponsoredPerDelegation,
    outsideQuota: terms.outsideQuota,
    points,
    difference,
    others,
  }
}

async function pointsShown(
  office: Office,
  findings: StandingFinding[],
  language: Language,
): Promise<ShownPoint[]> {
  const definition = office.definition()
  const names = await namesOfStaff(office.database.drizzle, findings)
  return findings.map((finding) => {
    const { rules } = findingTable[finding.code]
    const numbers = [...new Set(rules.flatMap((rule) => clausesOfRule(definition, rule)))]
    const { acceptance } = finding
    return {
      code: finding.code,
      effect: effectOf(finding),
      person: finding.person,
      accepted: acceptance !== undefined,
      label: findingInWords(finding, language),
      rule: rules.join(', '),
      clauses: numbers.slice(0, 2).map((number) => ({
        number,
        sentence: clause(definition, language, number)?.plain ?? '',
      })),
      ...(acceptance
        ? {
            acceptance: {
              by: names.get(acceptance.acceptedBy) ?? '–',
              at: acceptance.acceptedAt,
              reason: acceptance.reason,
            },
          }
        : {}),
    }
  })
}

async function namesOfStaff(drizzle: Reader, findings: StandingFinding[]): Promise<Map<string, string>> {
  const ids = findings.flatMap(({ acceptance }) => acceptance?.acceptedBy.split(':')[1] ?? [])
  if (ids.length === 0) return new Map()
  const found = await drizzle.select().from(accounts).where(inArray(accounts.id, ids))
  return new Map(found.map(({ id, name }) => [`staff:${id}`, name]))
}

/** The invitees in the reader's alphabet. */
async function choicesOf({ database, conference }: Office, language: Language) {
  const all = await database.drizzle
    .select({ id: invitees.id, names: invitees.names })
    .from(invitees)
    .where(eq(invitees.conferenceId, conference.id))
  const { compare } = new Intl.Collator(language)
  return all
    .map(({ id, names }) => ({ id, name: nameOf(names, language) }))
    .sort((a, b) => compare(a.name, b.name))
}

/** Other messages of the invitee, and those in the same thread. */
async function othersOf(drizzle: Reader, note: Correspondence): Promise<OtherMessage[]> {
  const same = [
    ...(note.inviteeId ? [eq(correspondence.inviteeId, note.inviteeId)] : []),
    ...(note.earlierId ? [eq(correspondence.id, note.earlierId)] : []),
    eq(correspondence.earlierId, note.id),
  ]
  const others = await drizzle
    .select()
    .from(correspondence)
    .where(
      and(eq(correspondence.conferenceId, note.conferenceId), ne(correspondence.id, note.id), or(...same)),
    )
    .orderBy(desc(correspondence.receivedAt))
    .limit(20)
  if (others.length === 0) return []
  const ids = others.map(({ id }) => id)
  const named = await drizzle.select().from(namedPeople).where(inArray(namedPeople.noteId, ids))
  return others.map(({ id, subject, kind, state, receivedAt, reference }) => ({
    id,
    subject,
    kind,
    state,
    receivedAt,
    reference,
    names: named.filter(({ noteId }) => noteId === id).map(({ fullName }) => fullName),
  }))
}

function nameOf(names: Record<string, string>, language: Language): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '–'
}
