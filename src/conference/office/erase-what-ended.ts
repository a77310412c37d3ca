import '../events.ts'
import { dayIn } from '../../platform/clock/day-in-zone.ts'
import { type Act, perform, record, theSystem } from '../../platform/journal/act.ts'
import type { Office } from './office.ts'

/** What a step erases of a kind of data on its day. `erase` gives how many records lost their personal data; nothing left: 0. */
export type Erasure = { kind: string; erase: (act: Act, office: Office) => Promise<number> }

/**
 * Erases what the definition keeps no longer, on the day that it names and after: the job 'erase-what-ended'. The journal keeps a
 * proof for each step that had something: the kind, its day, how many records. What arrives later is erased the day after.
 */
export async function eraseWhatEnded(office: Office, erasures: readonly Erasure[]): Promise<number> {
  const { retention, notesDue } = office.definition()
  const today = dayIn(office.clock.now(), notesDue.timeZone)
  const ended = new Map(retention.filter(({ endsOn }) => endsOn <= today).map((entry) => [entry.kind, entry]))
  let erased = 0
  for (const { kind, erase } of erasures) {
    const entry = ended.get(kind)
    if (!entry) continue
    erased += await perform(office.stage, theSystem, async (act) => {
      const count = await erase(act, office)
      const facts = { kind, count, endsOn: entry.endsOn }
      if (count > 0) record(act, 'data.erased', { about: [], facts, subject: facts })
      return count
    })
  }
  return erased
}
