import type { Clock } from '../clock/clock.ts'
import type { Database, Transaction } from '../database/database.ts'
import { appendLines, type NewLine } from './append-lines.ts'
import type { EventName, Events } from './events.ts'

/** Who acts: a member of staff, the system on a date, a mission or a delegate behind a personal link. */
export type Actor =
  | { kind: 'staff' | 'mission' | 'delegate'; id: string; name: string }
  | { kind: 'system'; id: null; name: 'system' }

/** The system itself: lapses, reminders, reading. */
export const theSystem: Actor = { kind: 'system', id: null, name: 'system' }

/** Somebody, at a moment, in one transaction. Every change is made through one. */
export type Act = {
  tx: Transaction
  /** The conference's time. */
  at: Date
  by: Actor
  conferenceId: string
  /** The office's own host name: the messages of the act bear it in their Message-ID. */
  mailDomain: string
  /** What was recorded so far; used by `record` and the reactions only. */
  recorded: Recorded[]
}

/** One recorded event: its journal line, and what its reactions receive. */
export type Recorded = { line: NewLine; event: EventName; subject: unknown }

/** What a step does when an earlier one records something: same transaction, order of the journey. */
export type Reactions = { [Name in EventName]?: (act: Act, subject: Events[Name]) => Promise<void> }

/** Where acts take place: a database, a clock, a conference, and the reactions listed in `app.ts`. */
export type Stage = {
  database: Database
  clock: Clock
  conferenceId: string
  reactions: Reactions[]
  /** Where it is not said, messages bear a name that belongs to nobody. */
  mailDomain?: string
}

/**
 * Performs an act: opens the transaction, makes the change, lets the reactions answer what it recorded, and chains the
 * journal's lines as the last statement. Whatever throws undoes all of it.
 */
export async function perform<T>(stage: Stage, by: Actor, change: (act: Act) => Promise<T>): Promise<T> {
  return stage.database.drizzle.transaction(async (tx) => {
    const { conferenceId, mailDomain = 'verbale.invalid' } = stage
    const act: Act = { tx, at: stage.clock.now(), by, conferenceId, mailDomain, recorded: [] }
    const result = await change(act)
    await letReactionsAnswer(act, stage.reactions)
    await appendLines(act)
    return result
  })
}

/**
 * Records an event: one line in the journal. `about` lists what the line is about ('delegation:<id>' …); `facts` holds
 * codes, numbers and digests, never personal data; `subject` is what reactions receive.
 */
export function record<Name extends EventName>(
  act: Act,
  event: Name,
  line: { about: string[]; facts?: Record<string, unknown>; subject: Events[Name] },
): void {
  act.recorded.push({
    event,
    subject: line.subject,
    line: { event, about: line.about, facts: line.facts ?? {} },
  })
}

/** Answers each recorded event, those recorded by reactions included, in the order in which they came. */
async function letReactionsAnswer(act: Act, reactions: Reactions[]): Promise<void> {
  for (let next = 0; next < act.recorded.length; next++) {
    const { event, subject } = act.recorded[next] as Recorded
    for (const step of reactions) {
      const answer = step[event] as ((act: Act, subject: unknown) => Promise<void>) | undefined
      await answer?.(act, subject)
    }
  }
}
