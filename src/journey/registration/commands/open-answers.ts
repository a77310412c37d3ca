import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { openSealed } from '../../../platform/sealing/open-sealed.ts'
import type { Seals } from '../../../platform/sealing/seals.ts'
import { sealedAs } from '../queries/form-of.ts'
import { registrationOfPerson } from '../queries/registration-of-person.ts'
import { sealedAnswersOf } from '../queries/sealed-answers-of.ts'
import type { Purpose } from '../rules/purposes.ts'
import type { Given } from '../schema.ts'

/** Opens what a person sent in a sealed section, for a purpose: the journal says so, and the person sees it. */
export async function openAnswers(
  act: Act,
  seals: Seals,
  personId: string,
  { subject, purpose }: { subject: RegistrationSubject; purpose: Purpose },
): Promise<Given | undefined> {
  const found = await registrationOfPerson(act.tx, act.conferenceId, personId)
  const sealed = found && (await sealedAnswersOf(act.tx, found.registration.id, subject))
  if (!found || !sealed) return undefined
  return openSealed<Given>(act, seals, {
    about: sealedAs(found.registration.id, subject),
    sealed,
    subjects: [`person:${personId}`],
    kind: subject,
    purpose,
  })
}
