import type { Office } from '../../conference/office/office.ts'
import type { Clock } from '../../platform/clock/clock.ts'

/** Something that happened in the demonstration before its clock began: an instant, and what was done then. */
export type Happening = { at: string; what: (then: Office) => Promise<void> }

/** Lets things happen one after the other, each at its own time. Asked to end, it begins no further act, and throws. */
export async function letHappen(
  office: Office,
  happenings: readonly Happening[],
  signal?: AbortSignal,
): Promise<void> {
  const inOrder = happenings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  for (const { at, what } of inOrder) await what(officeAt(office, at, signal))
}

/** An instant so many hours after another one. */
export function hoursAfter(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString()
}

/** The office as it was at an instant. Every act asks the clock first: asked to end, the clock refuses. */
function officeAt(office: Office, at: string, signal?: AbortSignal): Office {
  const clock: Clock = {
    now: () => {
      signal?.throwIfAborted()
      return new Date(at)
    },
  }
  return { ...office, clock, stage: { ...office.stage, clock } }
}
