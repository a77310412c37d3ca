import type { DefinitionValues } from './definition.ts'
import {
  type ConsentUse,
  consentUses,
  type RegistrationSubject,
  registrationSubjects,
} from './registration-schema.ts'

/** What registration asks at this conference. */
export type RegistrationTerms = {
  /** In the order in which they are asked. */
  sections: RegistrationSubject[]
  photo: 'required' | 'optional'
  consents: ConsentUse[]
}

/** What registration asks (REG-1); everything where the definition does not say. */
export function registrationTerms({ registration }: DefinitionValues): RegistrationTerms {
  const asked = registration?.sections ?? registrationSubjects
  return {
    sections: registrationSubjects.filter((subject) => asked.includes(subject)),
    photo: registration?.photo ?? 'optional',
    consents: registration?.consents ?? [...consentUses],
  }
}
