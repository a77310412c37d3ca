import { and, asc, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { invitees } from '../../../conference/schema.ts'
import { accounts } from '../../../platform/auth/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { QueueChoice, Show } from '../forms/queue-choice.ts'
import { type Correspondence, correspondence, readingProgress } from '../schema.ts'
import { findingsOfNotes, openFindings, type StandingFinding } from './findings-of-notes.ts'
import { columnsToJudge } from './note-to-judge.ts'

/** A message as a line of the queue. */
export type QueueLine = {
  note: Pick<
    Correspondence,
    'id' | 'version' | 'kind' | 'state' | 'outcome' | 'subject' | 'receivedAt' | 'readingProblem'
  >
  /** The invitee's name in the reader's language; else what was read, else whom the mail says it is from. */
  sender: string | null
  /** Who has it. */
  officer: string | null
  people: number
  /** What is open, each kind of point once; null where it was not read yet, or is settled. */
  points: StandingFinding[] | null
  /** Which scanned page is being looked at, while it is being read. */
  progress: { page: number; pages: number } | null
}

/** One page of the queue, and how many messages there are of each. */
export type Queue = { lines: QueueLine[]; counts: Record<Show, number> }

/** Who reads the queue: the account, the language. */
export type QueueReader = { conferenceId: string; me: string; language: Language }

/** How many messages a page shows. */
export const queuePageSize = 100

/** The queue: what waits stands oldest first, what is settled newest first. The same few queries however long it is. */
export async function queue(
  { drizzle }: Pick<Database, 'drizzle'>,
  definition: Definition,
  reader: QueueReader,
  choice: QueueChoice,
): Promise<Queue> {
  const { conferenceId, me, language } = reader
  const chosen = and(eq(correspondence.conferenceId, conferenceId), ...chosenBy(choice))
  const isWaiting = choice.state === 'waiting' || choice.state === 'mine'
  const counted = (show: Show) => sql<number>`(count(*) filter (where ${shown[show](me) ?? sql`true`}))::int`

  const [[counts], rows] = await Promise.all([
    drizzle
      .select({
        waiting: counted('waiting'),
        mine: counted('mine'),
        settled: counted('settled'),
        all: counted('all'),
      })
      .from(correspondence)
      .leftJoin(invitees, eq(invitees.id, correspondence.inviteeId))
      .where(chosen),
    drizzle
      .select({ ...columnsToJudge, ...columnsToShow })
      .from(correspondence)
      .leftJoin(invitees, eq(invitees.id, correspondence.inviteeId))
      .leftJoin(accounts, eq(accounts.id, correspondence.assignedTo))
      .leftJoin(readingProgress, eq(readingProgress.noteId, correspondence.id))
      .where(and(chosen, shown[choice.state](me)))
      .orderBy((isWaiting ? asc : desc)(correspondence.receivedAt), asc(correspondence.id))
      .limit(queuePageSize)
      .offset((choice.page - 1) * queuePageSize),
  ])
  const under = await findingsOfNotes(drizzle, definition, rows)

  const lines = rows.map((row): QueueLine => {
    const rules = under.get(row.id)
    const isRead = row.reading !== null || row.readingProblem !== null
    return {
      note: row,
      sender: (row.names?.[language] ?? row.names?.en ?? row.acronym) || row.signsAs,
      officer: row.officer,
      people: rules?.named.length ?? 0,
      progress:
        isRead || row.page === null || row.pages === null ? null : { page: row.page, pages: row.pages },
      points: rules && isRead && row.state !== 'settled' ? onceEach(openFindings(rules)) : null,
    }
  })
  return { lines, counts: counts ?? { waiting: 0, mine: 0, settled: 0, all: 0 } }
}

const { senderName, fromName, fromAddress, subject, reference, state, assignedTo, kind } = correspondence

const columnsToShow = {
  version: correspondence.version,
  state,
  subject,
  signsAs: sql<string | null>`coalesce(${senderName}, ${fromName}, ${fromAddress})`,
  names: invitees.names,
  acronym: invitees.acronym,
  officer: accounts.name,
  page: readingProgress.page,
  pages: readingProgress.pages,
}

const shown: Record<Show, (me: string) => SQL | undefined> = {
  waiting: () => ne(state, 'settled'),
  mine: (me) => and(ne(state, 'settled'), eq(assignedTo, me)),
  settled: () => eq(state, 'settled'),
  all: () => undefined,
}

/** Words are sought without regard to accents and capitals, in what names the message and its sender in any language. */
function chosenBy({ kind: wanted, text }: QueueChoice): (SQL | undefined)[] {
  const { names, acronym } = invitees
  const all = sql`concat_ws(' ', ${subject}, ${reference}, ${senderName}, ${fromName}, ${fromAddress}, ${acronym}, jsonb_path_query_array(${names}, '$.*'))`
  return [
    wanted === 'unread' ? isNull(kind) : wanted && eq(kind, wanted),
    text ? sql`position(unaccent(lower(${text})) in unaccent(lower(${all}))) > 0` : undefined,
  ]
}

function onceEach(points: StandingFinding[]): StandingFinding[] {
  return [...new Map(points.map((point) => [point.code, point])).values()]
}
