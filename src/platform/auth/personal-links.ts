import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../database/database.ts'
import { type PersonalLink, personalLinks, visits } from './schema.ts'
import { hashOfToken, newToken } from './token.ts'

/** What a personal link is for: a delegate's registration, or a mission's pages. */
export type Purpose = PersonalLink['purpose']

/** For whom a link or a visit is: a person ('registration') or a channel of an invitee ('portal'). */
export type LinkSubject = Pick<PersonalLink, 'conferenceId' | 'purpose' | 'subjectId' | 'address'>

/** How long a link holds, in days: a delegate comes back over weeks, a mission's link is short-lived. */
export const linkDays: Record<Purpose, number> = { registration: 60, portal: 14 }

/** How many links may be asked for within half an hour, for one person or channel. */
const linksAtOnce = 5

const day = 86_400_000

/** Makes a link's secret, when the message that carries it leaves. Bound to the address that it is sent to. */
export async function makePersonalLink(tx: Transaction, subject: LinkSubject): Promise<string> {
  const { token, hash } = newToken()
  const now = new Date()
  await tx.insert(personalLinks).values({
    ...subject,
    address: subject.address.toLowerCase(),
    tokenHash: hash,
    createdAt: now,
    expiresAt: new Date(now.getTime() + linkDays[subject.purpose] * day),
  })
  return token
}

/** A link as it was found, and whether it still holds. */
export type FoundLink = PersonalLink & { state: 'holds' | 'over' | 'revoked' }

/** The link behind a secret; undefined where there was never one. Looking does not use it up: mail scanners follow links. */
export async function personalLink(
  { drizzle }: Database,
  conferenceId: string,
  purpose: Purpose,
  token: string,
): Promise<FoundLink | undefined> {
  const [link] = await drizzle
    .select()
    .from(personalLinks)
    .where(
      and(
        eq(personalLinks.tokenHash, hashOfToken(token)),
        eq(personalLinks.conferenceId, conferenceId),
        eq(personalLinks.purpose, purpose),
      ),
    )
  if (!link) return undefined
  const state = link.revokedAt ? 'revoked' : link.expiresAt <= new Date() ? 'over' : 'holds'
  return { ...link, state }
}

/** May one more link be sent to this person or channel now? */
export async function mayAskForPersonalLink(
  { drizzle }: Database,
  purpose: Purpose,
  subjectId: string,
): Promise<boolean> {
  const recent = await drizzle.$count(
    personalLinks,
    and(
      eq(personalLinks.purpose, purpose),
      eq(personalLinks.subjectId, subjectId),
      gt(personalLinks.createdAt, sql`now() - interval '30 minutes'`),
    ),
  )
  return recent < linksAtOnce
}

/**
 * Takes back every link of a person or channel, and says why: the page of a dead link tells it. Open visits end too, but
 * for 'registered': whoever registers goes on reading the confirmation.
 */
export async function revokeLinks(
  tx: Transaction,
  { purpose, subjectId }: Pick<LinkSubject, 'purpose' | 'subjectId'>,
  revokedFor: NonNullable<PersonalLink['revokedFor']>,
): Promise<void> {
  await tx
    .update(personalLinks)
    .set({ revokedAt: new Date(), revokedFor })
    .where(
      and(
        eq(personalLinks.purpose, purpose),
        eq(personalLinks.subjectId, subjectId),
        isNull(personalLinks.revokedAt),
      ),
    )
  if (revokedFor === 'registered') return
  await tx
    .update(visits)
    .set({ endedAt: new Date() })
    .where(and(eq(visits.purpose, purpose), eq(visits.subjectId, subjectId), isNull(visits.endedAt)))
}
