import { eq } from 'drizzle-orm'
import type { Act, Actor } from './act.ts'
import { firstLink, hashOf } from './chain.ts'
import { journalHeads, journalLines } from './schema.ts'

/** A line before it is chained. */
export type NewLine = { event: string; about: string[]; facts: Record<string, unknown> }

/** A statement carries 65,535 values at most, and a line has nine. */
const linesAtOnce = 5000

/** Chains the act's lines to the conference's journal. The head's row is locked until the transaction ends. */
export async function appendLines(act: Act): Promise<void> {
  if (act.recorded.length === 0) return
  const head = await lockHead(act)
  let { seq, hash: previous } = head

  const lines = act.recorded.map(({ line }) => {
    seq += 1
    const body = {
      conferenceId: act.conferenceId,
      seq,
      at: act.at,
      actor: actorOf(act.by),
      ...line,
      previous,
    }
    previous = hashOf(body)
    return { ...body, hash: previous }
  })
  for (let next = 0; next < lines.length; next += linesAtOnce)
    await act.tx.insert(journalLines).values(lines.slice(next, next + linesAtOnce))
  await act.tx
    .update(journalHeads)
    .set({ seq, hash: previous })
    .where(eq(journalHeads.conferenceId, act.conferenceId))
}

async function lockHead(act: Act) {
  const { tx, conferenceId } = act
  await tx
    .insert(journalHeads)
    .values({ conferenceId, seq: 0, hash: firstLink(conferenceId) })
    .onConflictDoNothing()
  const [head] = await tx
    .select()
    .from(journalHeads)
    .where(eq(journalHeads.conferenceId, conferenceId))
    .for('update')
  if (!head) throw new Error('The journal has no head')
  return head
}

/** How the journal names who acted. */
export function actorOf(by: Actor): string {
  return by.kind === 'system' ? 'system' : `${by.kind}:${by.id}`
}
