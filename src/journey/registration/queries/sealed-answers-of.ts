import { and, desc, eq } from 'drizzle-orm'
import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { registrationAnswers } from '../schema.ts'

/** What was sent last of a sealed section, as it is stored. */
export async function sealedAnswersOf(
  tx: Transaction,
  registrationId: string,
  subject: RegistrationSubject,
): Promise<string | undefined> {
  const [found] = await tx
    .select({ sealed: registrationAnswers.sealed })
    .from(registrationAnswers)
    .where(
      and(eq(registrationAnswers.registrationId, registrationId), eq(registrationAnswers.section, subject)),
    )
    .orderBy(desc(registrationAnswers.version))
    .limit(1)
  return found?.sealed ?? undefined
}
