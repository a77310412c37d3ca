import '../events.ts'
import { and, eq } from 'drizzle-orm'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { canonical } from '../../../platform/journal/chain.ts'
import type { Seals } from '../../../platform/sealing/seals.ts'
import type { Section } from '../form/question.ts'
import type { SectionReading } from '../form/read-section.ts'
import { sealedAs } from '../queries/form-of.ts'
import { lockRegistration, type PersonsRegistration } from '../queries/registration-of-person.ts'
import { type Given, type RegistrationDraft, registrationDrafts, registrations } from '../schema.ts'

/** What was typed into a section. `seen`: the revision that the form showed; null: none was there. */
export type Saving = { section: Section; reading: SectionReading; seen: number | null }

/** Saved, as which revision; `elsewhere`: not saved, another window had saved this since the form was shown; or it is withdrawn. */
export type Saved = { revision: number; elsewhere?: Given } | 'withdrawn'

/**
 * Saves a section as it was typed, right or wrong: nobody loses what they wrote. A form that was overtaken by another window
 * is not saved over it; the delegate sees both.
 */
export async function saveSection(
  act: Act,
  seals: Seals,
  personId: string,
  { section, reading, seen }: Saving,
): Promise<Saved | undefined> {
  const found = await lockRegistration(act, personId)
  if (!found) return undefined
  const { registration } = found
  if (registration.state === 'withdrawn') return 'withdrawn'

  const about = sealedAs(registration.id, section.subject)
  const before = await draftOf(act, registration.id, section)
  const stands = before && (before.sealed ? seals.open<Given>(about, before.sealed) : before.typed)
  if (before && stands && before.revision !== seen && canonical(stands) !== canonical(reading.typed))
    return { elsewhere: stands, revision: before.revision }

  const values = {
    typed: section.isSealed ? null : reading.typed,
    sealed: section.isSealed ? seals.seal(about, reading.typed) : null,
    isComplete: reading.problems.length === 0,
    revision: (before?.revision ?? 0) + 1,
    savedAt: act.at,
    savedBy: actorOf(act.by),
    assistance: act.by.kind === 'staff' ? registration.assistance : null,
  }
  await act.tx
    .insert(registrationDrafts)
    .values({ registrationId: registration.id, section: section.subject, ...values })
    .onConflictDoUpdate({
      target: [registrationDrafts.registrationId, registrationDrafts.section],
      set: values,
    })
  await begin(act, found)
  return { revision: values.revision }
}

async function draftOf(
  act: Act,
  registrationId: string,
  section: Section,
): Promise<RegistrationDraft | undefined> {
  const [draft] = await act.tx
    .select()
    .from(registrationDrafts)
    .where(
      and(
        eq(registrationDrafts.registrationId, registrationId),
        eq(registrationDrafts.section, section.subject),
      ),
    )
  return draft
}

/** The first section that is saved begins the registration. */
async function begin(act: Act, { registration, person }: PersonsRegistration): Promise<void> {
  if (registration.state === 'draft' || registration.state === 'submitted') return
  const [begun] = await act.tx
    .update(registrations)
    .set({ state: 'draft', openedAt: registration.openedAt ?? act.at })
    .where(eq(registrations.id, registration.id))
    .returning()
  record(act, 'registration.begun', {
    about: [`person:${person.id}`, `delegation:${person.delegationId}`],
    facts: { assisted: registration.assistance !== null },
    subject: { registration: begun ?? registration, person },
  })
}
