import { and, arrayOverlaps, asc, eq } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { type JournalLine, journalLines } from '../../../platform/journal/schema.ts'
import type { TagState } from '../../../ui/tag-state.ts'
import { type LineName, lineNames } from './line-names.ts'
import type { Reader } from './reader.ts'
import { sentenceOf } from './sentence-of.ts'
import { words } from './words.ts'

/** One line of the journal, in words. */
export type StoryEntry = {
  seq: number
  at: Date
  event: string
  /** Who did it. */
  who: string
  /** What happened. */
  sentence: string
  /** What it is about, where that is shown. */
  links: { text: string; href: string }[]
  state: TagState
}

/** The story of one thing or several ('delegation:<id>', 'note:<id>' …), from the first line to the last, in words. */
export async function storyOf(
  database: Database,
  conferenceId: string,
  about: string | readonly string[],
  reader: Reader,
): Promise<StoryEntry[]> {
  const lines = await database.drizzle
    .select()
    .from(journalLines)
    .where(
      and(eq(journalLines.conferenceId, conferenceId), arrayOverlaps(journalLines.about, [about].flat())),
    )
    .orderBy(asc(journalLines.seq))
  return entriesFrom(database, lines, reader)
}

/** Lines of the journal in words, in the order given. */
export async function entriesFrom(
  database: Database,
  lines: readonly JournalLine[],
  reader: Reader,
): Promise<StoryEntry[]> {
  const { language } = reader
  const names = await lineNames(
    database,
    new Set(lines.flatMap((line) => [line.actor, ...line.about])),
    reader,
  )
  return lines.map((line) => ({
    seq: line.seq,
    at: line.at,
    event: line.event,
    who: whoOf(line.actor, names, language),
    sentence: sentenceOf(line, names, language),
    links: linksOf(line.about, names),
    state: stateOf(line.event),
  }))
}

function whoOf(actor: string, names: ReadonlyMap<string, LineName>, language: DeskLanguage): string {
  const [kind] = actor.split(':')
  if (kind === 'mission' || kind === 'delegate' || kind === 'system') return words(language)(`who.${kind}`)
  return names.get(actor)?.text ?? words(language)('who.staff')
}

function linksOf(about: string[], names: ReadonlyMap<string, LineName>): StoryEntry['links'] {
  const links = about.flatMap((tag) => {
    const { text, href } = names.get(tag) ?? {}
    return text && href ? [{ text, href }] : []
  })
  return links.filter(
    ({ href, text }, index) => links.findIndex((link) => link.href === href || link.text === text) === index,
  )
}

const states: Record<string, TagState> = {
  confirmed: 'done',
  settled: 'done',
  approved: 'done',
  applied: 'done',
  received: 'new',
  opened: 'new',
  withdrawn: 'stopped',
  replaced: 'stopped',
  undone: 'stopped',
  ended: 'stopped',
  notAccepted: 'stopped',
  failed: 'problem',
  unreadable: 'problem',
  acknowledged: 'done',
  givenUp: 'problem',
  accepted: 'attention',
}

function stateOf(event: string): TagState {
  return states[event.split('.')[1] ?? ''] ?? 'neutral'
}
