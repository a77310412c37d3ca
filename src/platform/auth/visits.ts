import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import type { FoundLink, LinkSubject, Purpose } from './personal-links.ts'
import { personalLinks, visits } from './schema.ts'
import { hashOfToken, newToken } from './token.ts'

/** How long a visit lasts after its last page, in hours: telephones are shared, a mission's desk less so. */
const hours: Record<Purpose, number> = { registration: 4, portal: 12 }

/** Somebody who came by a personal link. */
export type Visit = Pick<LinkSubject, 'purpose' | 'subjectId' | 'address'>

/** Opens a visit by a link that holds, and gives its secret, for the cookie alone. */
export async function openVisit({ drizzle }: Database, link: FoundLink): Promise<string> {
  const { token, hash } = newToken()
  const now = new Date()
  const { conferenceId, purpose, subjectId, address } = link
  await drizzle.transaction(async (tx) => {
    await tx
      .update(personalLinks)
      .set({ openedAt: now })
      .where(and(eq(personalLinks.tokenHash, link.tokenHash), isNull(personalLinks.openedAt)))
    await tx.insert(visits).values({
      secretHash: hash,
      conferenceId,
      purpose,
      subjectId,
      address,
      startedAt: now,
      expiresAt: endOf(purpose, now),
    })
  })
  return token
}

/** The visit behind a secret, made to last; null once it is over. */
export async function visitOf(
  { drizzle }: Database,
  conferenceId: string,
  secret: string,
): Promise<Visit | null> {
  const secretHash = hashOfToken(secret)
  const [visit] = await drizzle
    .select()
    .from(visits)
    .where(
      and(
        eq(visits.secretHash, secretHash),
        eq(visits.conferenceId, conferenceId),
        isNull(visits.endedAt),
        gt(visits.expiresAt, sql`now()`),
      ),
    )
  if (!visit) return null
  const { purpose, subjectId, address } = visit
  const end = endOf(purpose, new Date())
  if (end.getTime() - visit.expiresAt.getTime() > 600_000)
    await drizzle.update(visits).set({ expiresAt: end }).where(eq(visits.secretHash, secretHash))
  return { purpose, subjectId, address }
}

/** Ends a visit. Ending it twice changes nothing. */
export async function endVisit({ drizzle }: Database, secret: string): Promise<void> {
  await drizzle
    .update(visits)
    .set({ endedAt: new Date() })
    .where(and(eq(visits.secretHash, hashOfToken(secret)), isNull(visits.endedAt)))
}

function endOf(purpose: Purpose, from: Date): Date {
  return new Date(from.getTime() + hours[purpose] * 3_600_000)
}
