import { desc, eq } from 'drizzle-orm'
import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import type { Seals } from '../../../platform/sealing/seals.ts'
import { type Given, type RegistrationDraft, registrationAnswers, registrationDrafts } from '../schema.ts'

/** What is stored of a section. `typed` and `submitted` are null where they are sealed and were not opened. */
export type StoredSection = {
  draft?: Pick<RegistrationDraft, 'isComplete' | 'revision' | 'savedAt' | 'assistance'> & {
    typed: Given | null
  }
  submitted?: { version: number; answers: Given | null }
}

/** What is stored of a form, by section. */
export type StoredForm = Partial<Record<RegistrationSubject, StoredSection>>

/** The form of a registration. With `seals` the delegate's own answers are opened; without, sealed ones stay closed. */
export async function formOf(
  tx: Database['drizzle'] | Transaction,
  registrationId: string,
  seals: Seals | undefined,
): Promise<StoredForm> {
  const drafts = await tx
    .select()
    .from(registrationDrafts)
    .where(eq(registrationDrafts.registrationId, registrationId))
  const answers = await tx
    .select()
    .from(registrationAnswers)
    .where(eq(registrationAnswers.registrationId, registrationId))
    .orderBy(desc(registrationAnswers.version))

  const form: StoredForm = {}
  for (const { section, version, answers: open, sealed } of answers) {
    const subject = section as RegistrationSubject
    if (form[subject]?.submitted) continue
    form[subject] = {
      submitted: { version, answers: unseal({ registrationId, subject, open, sealed }, seals) },
    }
  }
  for (const { section, typed, sealed, isComplete, revision, savedAt, assistance } of drafts) {
    const subject = section as RegistrationSubject
    const opened = unseal({ registrationId, subject, open: typed, sealed }, seals)
    form[subject] = { ...form[subject], draft: { typed: opened, isComplete, revision, savedAt, assistance } }
  }
  return form
}

/** What a section was sealed as. */
export function sealedAs(registrationId: string, subject: RegistrationSubject): string {
  return `registration:${registrationId}:${subject}`
}

function unseal(
  {
    registrationId,
    subject,
    open,
    sealed,
  }: {
    registrationId: string
    subject: RegistrationSubject
    open: Given | null
    sealed: string | null
  },
  seals: Seals | undefined,
): Given | null {
  if (sealed === null) return open
  return seals ? seals.open<Given>(sealedAs(registrationId, subject), sealed) : null
}
