import { and, asc, eq, gt } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { firstLink, hashOf } from './chain.ts'
import { type JournalLine, journalHeads, journalLines } from './schema.ts'

/** Whether a journal is whole, and if not, from which line. */
export type Verdict =
  | { whole: true; lines: number; hash: string }
  | {
      whole: false
      lines: number
      from: number
      reason: 'missing' | 'broken-link' | 'altered' | 'end-missing'
    }

const batch = 1000

/** Reads a conference's journal from the first line to the last and checks number, link and hash of each. */
export async function verifyJournal(database: Database, conferenceId: string): Promise<Verdict> {
  let seq = 0
  let previous = firstLink(conferenceId)

  for (;;) {
    const lines = await linesAfter(database, conferenceId, seq)
    for (const line of lines) {
      const reason = faultOf(line, seq + 1, previous)
      if (reason) return { whole: false, lines: seq, from: seq + 1, reason }
      seq = line.seq
      previous = line.hash
    }
    if (lines.length < batch) break
  }

  const [head] = await database.drizzle
    .select()
    .from(journalHeads)
    .where(eq(journalHeads.conferenceId, conferenceId))
  const lastSeen = head ?? { seq: 0, hash: firstLink(conferenceId) }
  if (lastSeen.seq !== seq || lastSeen.hash !== previous)
    return { whole: false, lines: seq, from: seq + 1, reason: 'end-missing' }
  return { whole: true, lines: seq, hash: previous }
}

function faultOf(line: JournalLine, expected: number, previous: string) {
  if (line.seq !== expected) return 'missing'
  if (line.previous !== previous) return 'broken-link'
  if (hashOf(line) !== line.hash) return 'altered'
}

function linesAfter(database: Database, conferenceId: string, seq: number): Promise<JournalLine[]> {
  return database.drizzle
    .select()
    .from(journalLines)
    .where(and(eq(journalLines.conferenceId, conferenceId), gt(journalLines.seq, seq)))
    .orderBy(asc(journalLines.seq))
    .limit(batch)
}
