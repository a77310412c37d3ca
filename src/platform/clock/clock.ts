/** Tells the time. Rules, lapses and reminders ask the conference's clock; sessions and retries the machine's. */
export type Clock = { now: () => Date }

/** The machine's own clock. */
export const machineClock: Clock = { now: () => new Date() }

/** A clock that stands still at an instant, for tests. */
export function clockAt(instant: string): Clock {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) throw new Error(`Not an instant: ${instant}`)
  return { now: () => new Date(at) }
}
