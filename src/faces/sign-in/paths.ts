export const signInPath = '/sign-in'
export const linksPath = '/sign-in/links'
export const linkPath = (token: string) => `/sign-in/links/${token}`
export const signOutPath = '/sign-out'
export const demonstrationSessionPath = '/demonstration/sessions'
