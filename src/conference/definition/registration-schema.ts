import * as v from 'valibot'

/** The subjects that the form of registration may ask about, in the order in which it asks. */
export const registrationSubjects = [
  'names',
  'office',
  'contact',
  'profile',
  'languages',
  'access',
  'assistant',
  'diet',
  'photo',
  'emergency',
  'travel',
  'statistics',
  'consents',
] as const

/** A subject of the form of registration. */
export type RegistrationSubject = (typeof registrationSubjects)[number]

/** Uses of what a delegate gives or says, each agreed to on its own. */
export const consentUses = ['filming', 'testimony', 'contact-sharing', 'badge-photo'] as const

/** A use that a delegate may agree to. */
export type ConsentUse = (typeof consentUses)[number]

/** What registration asks (REG-1). */
export const RegistrationSchema = v.strictObject({
  sections: v.pipe(
    v.array(v.picklist(registrationSubjects)),
    v.includes('names', 'at least the names'),
    v.description('REG-1: the subjects that the form asks about'),
  ),
  photo: v.pipe(
    v.picklist(['required', 'optional']),
    v.description('Whether nobody registers without a photograph'),
  ),
  consents: v.pipe(
    v.array(v.picklist(consentUses)),
    v.description('The uses that a delegate is asked to agree to, one by one'),
  ),
})
