import '../events.ts'
import { and, eq } from 'drizzle-orm'
import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import type { Answer } from '../answers.ts'
import { remindersDue } from '../rules/reminders.ts'
import { draftedReminders } from '../schema.ts'
import { prepareReminder } from './prepare-sending.ts'

/** What drafting needs; `titleOf` words the title for staff. */
export type Drafting = {
  definition: DefinitionValues
  demonstration: boolean
  titleOf: (deadline: 'with' | 'without', dueOn: string) => string
}

/**
 * Drafts the reminders that are due before the next deadlines: mailings that wait until one person has looked at them and another
 * has confirmed them. Once for each deadline and day; safe to repeat. Gives how many were drafted.
 */
export async function draftReminders(
  act: Act,
  drafting: Drafting,
  answers: ReadonlyMap<string, Answer>,
): Promise<number> {
  let drafted = 0
  for (const { deadline, dueOn } of remindersDue(drafting.definition, act.at)) {
    const [claimed] = await act.tx
      .insert(draftedReminders)
      .values({
        conferenceId: act.conferenceId,
        deadline: `${deadline}-sponsorship`,
        dueOn,
        draftedAt: act.at,
      })
      .onConflictDoNothing()
      .returning()
    if (!claimed) continue
    const sending = { ...drafting, title: drafting.titleOf(deadline, dueOn) }
    const mailing = await prepareReminder(act, sending, { deadline, dueOn }, answers)
    if (typeof mailing === 'string') {
      // Nobody to remind yet: it is looked at again.
      await act.tx.delete(draftedReminders).where(isIt(act, deadline, dueOn))
      continue
    }
    drafted += 1
    record(act, 'reminder.drafted', {
      about: [`mailing:${mailing.id}`],
      facts: { value: dueOn },
      subject: { deadline, dueOn, mailingId: mailing.id },
    })
  }
  return drafted
}

function isIt({ conferenceId }: Act, deadline: 'with' | 'without', dueOn: string) {
  return and(
    eq(draftedReminders.conferenceId, conferenceId),
    eq(draftedReminders.deadline, `${deadline}-sponsorship`),
    eq(draftedReminders.dueOn, dueOn),
  )
}
