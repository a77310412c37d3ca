import '../events.ts'
import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/database.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { type Act, record } from '../../platform/journal/act.ts'
import { actorOf } from '../../platform/journal/append-lines.ts'
import { type DefinitionValues, isChecked } from '../definition/definition.ts'
import { languageApprovals } from '../schema.ts'

/** A language that a person has approved, by whom ('staff:<id>') and when. */
export type LanguageApproval = typeof languageApprovals.$inferSelect

/** A person answers for the texts of a language: mails and letters in it may leave. Twice is once. */
export async function approveLanguage(act: Act, language: Language): Promise<void> {
  const approved = await act.tx
    .insert(languageApprovals)
    .values({
      conferenceId: act.conferenceId,
      language,
      approvedAt: act.at,
      approvedBy: actorOf(act.by),
    })
    .onConflictDoNothing()
    .returning()
  if (approved.length === 0) return
  record(act, 'language.approved', {
    about: [`language:${language}`],
    facts: { language },
    subject: { language },
  })
}

/** Takes an approval back: what has not left yet waits again. */
export async function withdrawApproval(act: Act, language: Language): Promise<void> {
  const withdrawn = await act.tx
    .delete(languageApprovals)
    .where(
      and(eq(languageApprovals.conferenceId, act.conferenceId), eq(languageApprovals.language, language)),
    )
    .returning()
  if (withdrawn.length === 0) return
  record(act, 'language.withdrawn', {
    about: [`language:${language}`],
    facts: { language },
    subject: { language },
  })
}

/** The approvals that stand. */
export function approvalsOf(
  drizzle: Database['drizzle'] | Transaction,
  conferenceId: string,
): Promise<LanguageApproval[]> {
  return drizzle.select().from(languageApprovals).where(eq(languageApprovals.conferenceId, conferenceId))
}

/** May a mail or letter leave in this language? A native reader has checked it, or a person has approved it. */
export async function isLanguageCleared(
  drizzle: Database['drizzle'] | Transaction,
  conferenceId: string,
  definition: DefinitionValues,
  language: Language,
): Promise<boolean> {
  if (isChecked(definition, language)) return true
  const approvals = await approvalsOf(drizzle, conferenceId)
  return approvals.some((approval) => approval.language === language)
}
