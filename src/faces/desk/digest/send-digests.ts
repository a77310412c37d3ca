import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import { isRole, type Role } from '../../../conference/roles.ts'
import { accounts, grants } from '../../../platform/auth/schema.ts'
import { dayAfter } from '../../../platform/clock/day-in-zone.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { perform, theSystem } from '../../../platform/journal/act.ts'
import { post } from '../../../platform/messages/post.ts'
import { deadlinesOf } from '../deadlines.ts'
import { deskLanguage } from '../desk-language.ts'
import { homeData } from '../home/home-data.ts'
import { waitingRows } from '../home/waiting-rows.ts'
import { words as deskWords } from '../words.ts'
import { changesOfDay } from './changes-of-day.ts'
import { digestDay } from './digest-hour.ts'
import { digestMail } from './digest-mail.tsx'
import { digestReaders } from './schema.ts'

type Reader = { id: string; name: string; address: string; language: DeskLanguage; roles: Role[] }

/** A deadline is announced this many days ahead. */
const daysAhead = 7

/**
 * Sends the digest of the day to those who want it and have not had it yet, from eight o'clock on. Run it often: what is
 * done is done once, and an office that was down at eight sends it when it is up again. Says how many were sent.
 */
export async function sendDigests(office: Office): Promise<number> {
  const { timeZone } = office.definition().notesDue
  const day = digestDay(office.clock.now(), timeZone)
  let sent = 0
  for (const reader of await readersWithout(office, day)) if (await sendDigest(office, reader, day)) sent += 1
  return sent
}

async function sendDigest(office: Office, reader: Reader, day: string): Promise<boolean> {
  const definition = office.definition()
  const { timeZone } = definition.notesDue
  const { language, roles, name, address } = reader
  const data = await homeData(office, reader.id, { language, seesFiles: true })
  const now = office.clock.now()
  const soon = new Date(now.getTime() + daysAhead * 86_400_000)
  const mail = digestMail(definition, {
    language,
    name,
    day,
    waiting: waitingRows(data, deskWords(language), roles, timeZone),
    deadlines: deadlinesOf(definition).filter(({ at }) => at >= now && at <= soon),
    changes: await changesOfDay(office.database, office.conference.id, dayAfter(day, -1), timeZone),
    baseUrl: office.settings.baseUrl,
  })
  return perform(office.stage, theSystem, async (act) => {
    const marked = await act.tx
      .update(digestReaders)
      .set({ doneOn: day })
      .where(
        and(
          eq(digestReaders.accountId, reader.id),
          eq(digestReaders.conferenceId, act.conferenceId),
          lt(digestReaders.doneOn, day),
        ),
      )
      .returning()
    if (marked.length === 0) return false
    await post(act, mail, { to: { address, name }, language, about: [`account:${reader.id}`] })
    return true
  })
}

/** Those who want it, whose access still holds, and who have not had the digest of this day. */
async function readersWithout(office: Office, day: string): Promise<Reader[]> {
  const found = await office.database.drizzle
    .select({
      id: accounts.id,
      name: accounts.name,
      address: accounts.address,
      language: accounts.language,
      roles: sql<string[]>`array_agg(${grants.role})`,
    })
    .from(digestReaders)
    .innerJoin(accounts, eq(accounts.id, digestReaders.accountId))
    .innerJoin(
      grants,
      and(
        eq(grants.accountId, accounts.id),
        eq(grants.conferenceId, digestReaders.conferenceId),
        or(isNull(grants.until), gt(grants.until, sql`now()`)),
      ),
    )
    .where(and(eq(digestReaders.conferenceId, office.conference.id), lt(digestReaders.doneOn, day)))
    .groupBy(accounts.id)
  return found.map((reader) => ({
    ...reader,
    language: deskLanguage(reader.language as DeskLanguage),
    roles: reader.roles.filter(isRole),
  }))
}
