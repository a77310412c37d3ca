import { and, count, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import { dayAfter, startOfDay } from '../../../platform/clock/day-in-zone.ts'
import type { Database } from '../../../platform/database/database.ts'
import { journalLines } from '../../../platform/journal/schema.ts'
import type { Reader } from './reader.ts'
import { sentenceOf } from './sentence-of.ts'
import { entriesFrom, type StoryEntry } from './story-of.ts'

/** Which lines of the journal are shown; from the address. Days are YYYY-MM-DD in the secretariat's zone. */
export type JournalChoice = {
  event: string | undefined
  /** 'system', 'staff:<id>' … */
  actor: string | undefined
  day: string | undefined
  page: number
}

/** A page of the journal, the newest line first. */
export type JournalPageData = {
  entries: StoryEntry[]
  lines: number
  pages: number
  /** The events and the actors that occur, to choose from. */
  events: { event: string; words: string }[]
  actors: { actor: string; name: string }[]
}

export const linesPerPage = 50

/** Reads the choice from the address; what cannot be meant is left out. */
export function journalChoice(query: (name: string) => string | undefined): JournalChoice {
  const page = Number(query('page') ?? 1)
  const day = query('day')
  return {
    event: query('event') || undefined,
    actor: query('who') || undefined,
    day: day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** Loads a page of a conference's journal, in words. */
export async function journalPage(
  database: Database,
  conferenceId: string,
  choice: JournalChoice,
  reader: Reader,
  timeZone: string,
): Promise<JournalPageData> {
  const { drizzle } = database
  const { language } = reader
  const ours = eq(journalLines.conferenceId, conferenceId)
  const wanted = and(ours, ...conditions(choice, timeZone))
  const [found, total, events, actors] = await Promise.all([
    drizzle
      .select()
      .from(journalLines)
      .where(wanted)
      .orderBy(desc(journalLines.seq))
      .limit(linesPerPage)
      .offset((choice.page - 1) * linesPerPage),
    drizzle.select({ lines: count() }).from(journalLines).where(wanted),
    drizzle.selectDistinct({ event: journalLines.event }).from(journalLines).where(ours),
    drizzle.selectDistinctOn([journalLines.actor]).from(journalLines).where(ours),
  ])
  const lines = total[0]?.lines ?? 0
  const people = await entriesFrom(database, actors, reader)
  return {
    entries: await entriesFrom(database, found, reader),
    lines,
    pages: Math.ceil(lines / linesPerPage),
    events: events
      .map(({ event }) => ({
        event,
        words: sentenceOf({ event, about: [], facts: {} }, new Map(), language),
      }))
      .sort((a, b) => a.words.localeCompare(b.words, language)),
    actors: actors.map(({ actor }, index) => ({ actor, name: people[index]?.who ?? actor })),
  }
}

function conditions({ event, actor, day }: JournalChoice, timeZone: string): SQL[] {
  return [
    ...(event ? [eq(journalLines.event, event)] : []),
    ...(actor ? [eq(journalLines.actor, actor)] : []),
    ...(day
      ? [
          gte(journalLines.at, startOfDay(day, timeZone)),
          lt(journalLines.at, startOfDay(dayAfter(day), timeZone)),
        ]
      : []),
  ]
}
