import { asc, eq } from 'drizzle-orm'
import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type Given, registrationAnswers } from '../schema.ts'

/** What a version changed in a section; null where it is sealed: that it changed is all that is said. */
export type SectionChange = {
  version: number
  subject: RegistrationSubject
  before: Given | null | undefined
  after: Given | null
}

/** What each version changed, in the order of the versions. `before` is undefined where nothing stood. */
export async function changesOf({ drizzle }: Database, registrationId: string): Promise<SectionChange[]> {
  const rows = await drizzle
    .select()
    .from(registrationAnswers)
    .where(eq(registrationAnswers.registrationId, registrationId))
    .orderBy(asc(registrationAnswers.version), asc(registrationAnswers.section))
  const last = new Map<string, Given | null>()
  return rows.map(({ section, version, answers, sealed }) => {
    const after = sealed === null ? answers : null
    const change = { version, subject: section as RegistrationSubject, before: last.get(section), after }
    last.set(section, after)
    return change
  })
}
