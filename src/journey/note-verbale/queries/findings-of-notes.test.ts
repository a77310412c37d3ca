import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type CastPerson, cast } from '../../../../tests/cast.ts'
import { freshDatabase } from '../../../../tests/database/fresh-database.ts'
import { definitionIn, phnomPenhFolder } from '../../../../tests/fixtures/definitions.ts'
import { conferences, type Invitee, inviteeExceptions, invitees } from '../../../conference/schema.ts'
import { files } from '../../../platform/files/schema.ts'
import type { MessageReading } from '../../../reading/message-reading.ts'
import { type Correspondence, correspondence, exceptionalAcceptances, namedPeople } from '../schema.ts'
import { effectOf, findingsOfNotes, openFindings } from './findings-of-notes.ts'
import { columnsToJudge } from './note-to-judge.ts'

const { database } = await freshDatabase()
const { drizzle } = database
const definition = definitionIn(phnomPenhFolder)
const at = new Date('2023-08-25T12:00:00Z')
let conferenceId = ''

beforeEach(async () => {
  const [conference] = await drizzle
    .insert(conferences)
    .values({ slug: randomUUID(), createdAt: at })
    .returning()
  conferenceId = conference?.id ?? ''
})

describe('Messages under the rules', () => {
  it('of a State and of its bodies belong together: a second nomination is seen, whichever wrote it', async () => {
    const uganda = await invitee('UGA', { survivors: 'yes' })
    const centre = await invitee('mac-uga', { kind: 'organisation', countsWithin: uganda.id })
    const first = await note(uganda, [cast.odongo])
    const second = await note(centre, [{ ...cast.apio, sponsorship: 'asked' }], { receivedAt: hoursLater(1) })
    expect(await pointsOf(first)).toEqual([])
    expect(await pointsOf(second)).toEqual(['duplicate-sender', 'two-sponsorships'])
  })

  it('of a body of a State are eligible as the State is', async () => {
    const iceland = await invitee('ISL', { survivors: 'no' })
    const authority = await invitee('authority', {
      kind: 'organisation',
      countsWithin: iceland.id,
      survivors: 'yes',
    })
    expect(await pointsOf(await note(authority, [cast.odongo]))).toEqual(['unaffected-state-sponsorship'])
  })

  it('that arrived at one instant are told apart by which was stored first', async () => {
    const uganda = await invitee('UGA')
    const second = await note(uganda, [cast.okello], { createdAt: hoursLater(1) })
    const first = await note(uganda, [cast.okello])
    expect(await pointsOf(first)).toEqual([])
    expect(await pointsOf(second)).toEqual(['duplicate-sender'])
  })

  it('follow nothing that was filed, or of which nobody was accepted', async () => {
    const uganda = await invitee('UGA')
    await note(uganda, [], { state: 'settled', outcome: 'filed' })
    await note(uganda, [{ ...cast.nakitto, decision: 'not-accepted' }])
    await note(uganda, [{ ...cast.nakitto, decision: 'taken-off' }])
    expect(await pointsOf(await note(uganda, [cast.okello], { receivedAt: hoursLater(1) }))).toEqual([])
  })

  it('of another conference do not count', async () => {
    const elsewhere = await invitee('UGA')
    const [other] = await drizzle
      .insert(conferences)
      .values({ slug: randomUUID(), createdAt: at })
      .returning()
    await note(elsewhere, [cast.okello], { conferenceId: other?.id ?? '' })
    expect(await pointsOf(await note(elsewhere, [cast.okello], { receivedAt: hoursLater(1) }))).toEqual([])
  })

  it('are judged without the people whom an officer did not accept', async () => {
    const uganda = await invitee('UGA')
    const four = [cast.okello, cast.nakitto, cast.odongo, cast.apio]
    expect(await pointsOf(await note(uganda, four))).toContain('over-quota')
    const three = four.map((person) =>
      person === cast.apio ? { ...person, decision: 'taken-off' as const } : person,
    )
    const after = await note(uganda, three, { earlierId: randomUUID(), receivedAt: hoursLater(1) })
    expect(await pointsOf(after)).toEqual([])
  })

  it('are judged by what stands of the exceptions of the invitation', async () => {
    const uganda = await invitee('UGA')
    const four = await note(uganda, [cast.okello, cast.nakitto, cast.odongo, cast.apio])
    await exception(uganda, 4, { endedAt: at })
    expect(await pointsOf(four)).toEqual(['over-quota'])
    await exception(uganda, 5)
    expect(await pointsOf(four)).toEqual([])
  })

  it('dated by arrival where the conference says so, the earlier ones too', async () => {
    const uganda = await invitee('UGA')
    const late = { receivedAt: new Date('2023-09-04T12:00:00Z'), evidenceAt: at }
    await note(uganda, [cast.odongo], late)
    const correction = await note(uganda, [cast.odongo], {
      ...late,
      kind: 'correction',
      receivedAt: new Date('2023-09-05T12:00:00Z'),
    })
    expect(await pointsOf(correction)).toEqual([])
    const notesDue = { ...definition.notesDue, judgedBy: 'arrival' as const }
    const under = (await findingsOfNotes(drizzle, { ...definition, notesDue }, [correction])).get(
      correction.id,
    )
    expect(under?.findings.map(({ code }) => code)).toEqual(['late-for-sponsorship'])
  })

  it('keep a point that was accepted exceptionally, with the reason; it is no longer open', async () => {
    const uganda = await invitee('UGA')
    const stored = await note(uganda, [
      { ...cast.okello, email: null },
      { ...cast.apio, email: null },
    ])
    const okello = and(eq(namedPeople.noteId, stored.id), eq(namedPeople.position, 0))
    const [named] = await drizzle.select().from(namedPeople).where(okello)
    await drizzle.insert(exceptionalAcceptances).values({
      noteId: stored.id,
      code: 'missing-email',
      namedPersonId: named?.id ?? null,
      reason: 'Reached through the ministry',
      acceptedBy: 'staff:somebody',
      acceptedAt: at,
    })
    const findings = (await findingsOfNotes(drizzle, definition, [stored])).get(stored.id)?.findings ?? []
    expect(findings.map(({ person, acceptance }) => [person, acceptance?.reason])).toEqual([
      [0, 'Reached through the ministry'],
      [1, undefined],
    ])
    expect(openFindings({ findings }).map(effectOf)).toEqual(['person'])
  })

  it('from somebody who was not invited, and from nobody in particular, say so', async () => {
    const reading = (noNoteVerbale: boolean) => ({ reading: aReading({ noNoteVerbale }) })
    expect(await pointsOf(await note(undefined, [cast.okello], reading(false)))).toEqual(['uninvited-sender'])
    expect(await pointsOf(await note(undefined, [], { kind: 'question', ...reading(true) }))).toEqual([
      'no-note-verbale',
    ])
  })

  it('are judged alike from whole rows and from the few columns that the rules need', async () => {
    const uganda = await invitee('UGA')
    await note(uganda, [cast.okello], { reading: aReading({ supersedes: [evidence] }, 'unsafe-attachment') })
    await note(uganda, [], { kind: 'question' })
    await note(uganda, [], { kind: null, readingProblem: 'broken' })
    const where = eq(correspondence.conferenceId, conferenceId)
    const rows = await drizzle.select().from(correspondence).where(where)
    const few = await drizzle.select(columnsToJudge).from(correspondence).where(where)
    const judged = await findingsOfNotes(drizzle, definition, rows)
    expect(await findingsOfNotes(drizzle, definition, few)).toEqual(judged)
    expect([...judged.values()].flatMap(({ findings }) => findings.map(({ code }) => code)).sort()).toEqual([
      'supersedes',
      'unreadable',
      'unsafe-attachment',
    ])
  })

  it('cost the same queries, one or many', async () => {
    const uganda = await invitee('UGA')
    const many = [await note(uganda, [cast.okello]), await note(await invitee('KEN'), [cast.apio])]
    for (let hours = 1; hours < 10; hours++)
      many.push(await note(uganda, [cast.okello], { receivedAt: hoursLater(hours) }))
    const queries = vi.spyOn(database.pool, 'query')
    await findingsOfNotes(drizzle, definition, many.slice(0, 1))
    const forOne = queries.mock.calls.length
    await findingsOfNotes(drizzle, definition, many)
    expect(queries.mock.calls.length).toBe(2 * forOne)
    expect(await findingsOfNotes(drizzle, definition, [])).toEqual(new Map())
    queries.mockRestore()
  })
})

const evidence = { part: 'body', text: 'replaces our Note', confidence: 1 }

async function pointsOf(stored: Correspondence): Promise<string[]> {
  const under = (await findingsOfNotes(drizzle, definition, [stored])).get(stored.id)
  return under?.findings.map(({ code }) => code) ?? []
}

function hoursLater(hours: number): Date {
  return new Date(at.getTime() + hours * 3_600_000)
}

async function invitee(code: string, said: Partial<Invitee> = {}): Promise<Invitee> {
  const [row] = await drizzle
    .insert(invitees)
    .values({
      conferenceId,
      kind: 'state',
      code,
      category: 'state',
      names: { en: code },
      language: 'en',
      survivors: 'yes',
      createdAt: at,
      ...said,
    })
    .returning()
  if (!row) throw new Error('The invitee was not stored')
  return row
}

async function exception(
  { id }: Invitee,
  value: number,
  said: Partial<typeof inviteeExceptions.$inferInsert> = {},
): Promise<void> {
  await drizzle.insert(inviteeExceptions).values({
    inviteeId: id,
    term: 'representatives',
    value,
    reason: 'Host of the next conference',
    madeBy: 'staff:somebody',
    madeAt: at,
    ...said,
  })
}

async function note(
  from: Invitee | undefined,
  people: readonly CastPerson[],
  said: Partial<Correspondence> = {},
): Promise<Correspondence> {
  const sha256 = randomUUID().replaceAll('-', '').padEnd(64, '0')
  await drizzle.insert(files).values({ sha256, size: 1, createdAt: at })
  const [row] = await drizzle
    .insert(correspondence)
    .values({
      conferenceId,
      channel: 'mail',
      sha256,
      size: 1,
      receivedAt: at,
      state: 'read',
      kind: 'nomination',
      inviteeId: from?.id ?? null,
      createdAt: at,
      ...said,
    })
    .returning()
  if (!row) throw new Error('The Note was not stored')
  const named = people.map((person, position) => ({ ...person, noteId: row.id, position }))
  if (named.length > 0) await drizzle.insert(namedPeople).values(named)
  return row
}

function aReading(
  signals: Partial<MessageReading['signals']>,
  problem?: 'unsafe-attachment',
): MessageReading {
  const part = {
    name: null,
    declaredType: 'text/plain',
    actualType: 'text/plain',
    size: 1,
    sha256: '',
    pages: 0,
  }
  return {
    kind: { value: 'nomination', evidence: [evidence] },
    sender: { iso3: null, name: null },
    reference: null,
    noteDate: null,
    language: 'en',
    people: [],
    removed: [],
    signals: {
      sponsorshipUnclear: [],
      sponsorshipBeyondTerms: [],
      namePending: [],
      supersedes: [],
      refersTo: null,
      noNoteVerbale: false,
      ...signals,
    },
    parts: [
      { ...part, id: 'body', text: 'A long text', source: 'text', problem: null },
      ...(problem
        ? [
            {
              ...part,
              id: '1',
              text: null,
              source: 'none' as const,
              problem: { code: problem, detail: 'executable' as const },
            },
          ]
        : []),
    ],
  }
}
