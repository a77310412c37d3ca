import { desc, eq } from 'drizzle-orm'
import { consentUses } from '../../../conference/definition/registration-schema.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import type { Seals } from '../../../platform/sealing/seals.ts'
import type { Section } from '../form/question.ts'
import { sealedAs } from '../queries/form-of.ts'
import { type Given, type Registration, registrationAnswers, registrationConsents } from '../schema.ts'

/** The sections of a version, as they were read. */
export type Answered = {
  registration: Registration
  version: number
  readings: { section: Section; answers: Given }[]
}

/** Stores the answers of a version, sealed where they are sensitive, and a line for each consent that changed. */
export async function storeAnswers(act: Act, seals: Seals, answered: Answered): Promise<void> {
  const { registration, version, readings } = answered
  await act.tx.insert(registrationAnswers).values(
    readings.map(({ section: { subject, isSealed }, answers }) => ({
      registrationId: registration.id,
      section: subject,
      version,
      answers: isSealed ? null : answers,
      sealed: isSealed ? seals.seal(sealedAs(registration.id, subject), answers) : null,
    })),
  )
  const consents = readings.find(({ section }) => section.subject === 'consents')
  if (consents) await storeConsents(act, answered, consents.answers)
}

async function storeConsents(act: Act, { registration, version }: Answered, answers: Given): Promise<void> {
  const lines = await act.tx
    .select({ use: registrationConsents.use, isGiven: registrationConsents.isGiven })
    .from(registrationConsents)
    .where(eq(registrationConsents.registrationId, registration.id))
    .orderBy(desc(registrationConsents.version))
  const standing = new Map<string, boolean>()
  for (const { use, isGiven } of lines) if (!standing.has(use)) standing.set(use, isGiven)

  const changed = ['listed', ...consentUses]
    .filter((use) => answers[use] !== undefined || standing.has(use))
    .map((use) => ({ use, isGiven: answers[use] === 'yes' }))
    .filter(({ use, isGiven }) => standing.get(use) !== isGiven)
  if (changed.length === 0) return
  await act.tx.insert(registrationConsents).values(
    changed.map((line) => ({
      ...line,
      registrationId: registration.id,
      version,
      at: act.at,
      by: actorOf(act.by),
    })),
  )
}
