import type { Office } from '../../conference/office/office.ts'
import { dateInWords } from '../../platform/i18n/dates.ts'
import { perform, theSystem } from '../../platform/journal/act.ts'
import type { AnswersOf } from './answers.ts'
import { draftReminders } from './commands/draft-reminders.ts'
import { words } from './words.ts'

/** Drafts the reminders that are due on the conference's clock: the job 'draft-reminders'. Gives how many were drafted. */
export async function draftDueReminders(office: Office, answersOf: AnswersOf): Promise<number> {
  await office.refresh()
  const answers = await answersOf(office.conference.id)
  const drafting = {
    definition: office.definition(),
    demonstration: office.settings.demonstration,
    titleOf: (deadline: 'with' | 'without', dueOn: string) =>
      words('en')(`title-reminder-${deadline}`, { date: dateInWords(dueOn, 'en') }),
  }
  return perform(office.stage, theSystem, (act) => draftReminders(act, drafting, answers))
}
