import type { Session } from '../queries/programme.ts'

/** A day of the programme, YYYY-MM-DD, with its sessions in the order in which they begin. */
export type ProgrammeDay = { on: string; sessions: Session[] }

/** The sessions day by day; those that begin together stay in the order of the file. */
export function daysOf(sessions: readonly Session[]): ProgrammeDay[] {
  const days = new Map<string, Session[]>()
  for (const session of sessions.toSorted((a, b) =>
    a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0,
  )) {
    const on = session.starts.slice(0, 10)
    days.set(on, [...(days.get(on) ?? []), session])
  }
  return [...days].map(([on, each]) => ({ on, sessions: each }))
}
