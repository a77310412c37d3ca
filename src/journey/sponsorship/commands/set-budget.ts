import '../events.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { sponsorshipBudgets } from '../schema.ts'

/**
 * Sets what may be spent on sponsorship, in hundredths of the currency. The database refuses less than what is committed:
 * 'committed', and nothing changes.
 */
export async function setBudget(
  act: Act,
  { total, currency }: { total: number; currency: string },
): Promise<'set' | 'committed'> {
  const row = { total, currency, setBy: actorOf(act.by), setAt: act.at }
  const done = await act.tx
    .transaction(async (tx) => {
      await tx
        .insert(sponsorshipBudgets)
        .values({ ...row, conferenceId: act.conferenceId })
        .onConflictDoUpdate({ target: sponsorshipBudgets.conferenceId, set: row })
      return 'set' as const
    })
    .catch((error: Error & { cause?: { constraint?: string } }) => {
      if (error.cause?.constraint === 'sponsorship_budget') return 'committed' as const
      throw error
    })
  if (done === 'set')
    record(act, 'sponsorship.budgetSet', {
      about: [],
      facts: { value: total / 100 },
      subject: { total, currency },
    })
  return done
}
