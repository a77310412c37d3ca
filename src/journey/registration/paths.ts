import type { RegistrationSubject } from '../../conference/definition/registration-schema.ts'

export const registrationPath = '/registration'
export const sectionPath = (subject: RegistrationSubject) => `/registration/sections/${subject}`
export const photoPath = '/registration/photo'
export const answersPath = '/registration/answers'
export const submissionPath = '/registration/submission'
export const confirmationPath = '/registration/confirmation'
export const calendarPath = '/registration/calendar.ics'
export const withdrawalPath = '/registration/withdrawal'
export const addressPath = '/registration/address'
export const addressConfirmationPath = '/registration/address/confirmation'
export const askForLinkPath = '/registration/link'
export const leavingPath = '/registration/leaving'

export const registrationsPath = '/desk/registrations'
export const registrationOf = (person: string) => `/desk/registrations/${person}`
export const sectionOf = (person: string, subject: RegistrationSubject) =>
  `/desk/registrations/${person}/sections/${subject}`
export const photoOf = (person: string) => `/desk/registrations/${person}/photo`
export const linkOf = (person: string) => `/desk/registrations/${person}/link`
export const revocationOf = (person: string) => `/desk/registrations/${person}/revocation`
export const assistanceOf = (person: string) => `/desk/registrations/${person}/assistance`
export const submissionOf = (person: string) => `/desk/registrations/${person}/submission`
export const openingOf = (person: string) => `/desk/registrations/${person}/opening`
export const addressOf = (person: string) => `/desk/registrations/${person}/address`

export const missionAddressOf = (person: string) => `/portal/people/${person}/address`
