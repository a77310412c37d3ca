import type { Purpose } from '../../platform/auth/personal-links.ts'

export const signInPath = '/sign-in'
export const linksPath = '/sign-in/links'
export const linkPath = (token: string) => `/sign-in/links/${token}`
export const secondFactorPath = '/sign-in/second-factor'
export const enrolmentPath = '/sign-in/second-factor/enrolment'
export const recoveryCodesPath = '/sign-in/second-factor/recovery-codes'
export const passkeyProofPath = '/sign-in/second-factor/passkey'
export const passkeysPath = '/sign-in/passkeys'
export const passkeyRemovalPath = (id: string) => `/sign-in/passkeys/${id}/removal`
export const sessionsPath = '/sign-in/sessions'
export const endSessionPath = (id: string) => `/sign-in/sessions/${id}/end`
export const endOtherSessionsPath = '/sign-in/sessions/others/end'
export const signOutPath = '/sign-out'
export const demonstrationSessionPath = '/demonstration/sessions'

/** Where somebody asks for a personal link; where one is opened; where a dead one is renewed. */
export const askForLinkPath = (purpose: Purpose) => `/${purpose}/link`
export const personalLinkPath = (purpose: Purpose, token: string) => `/${purpose}/links/${token}`
export const renewalPath = (purpose: Purpose, token: string) => `/${purpose}/links/${token}/renewal`
export const visitPath = (purpose: Purpose) => `/${purpose}`
