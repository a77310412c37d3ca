import type { Purpose } from '../../platform/auth/personal-links.ts'

export const signInPath = '/sign-in'
export const linksPath = '/sign-in/links'
export const linkPath = (token: string) => `/sign-in/links/${token}`
export const signOutPath = '/sign-out'
export const demonstrationSessionPath = '/demonstration/sessions'

/** Where somebody asks for a personal link; where one is opened; where a dead one is renewed. */
export const askForLinkPath = (purpose: Purpose) => `/${purpose}/link`
export const personalLinkPath = (purpose: Purpose, token: string) => `/${purpose}/links/${token}`
export const renewalPath = (purpose: Purpose, token: string) => `/${purpose}/links/${token}/renewal`
export const visitPath = (purpose: Purpose) => `/${purpose}`
