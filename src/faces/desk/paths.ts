export const deskPath = '/desk'
export const searchPath = '/desk/search'
export const journalPath = '/desk/journal'
export const journalVerificationPath = '/desk/journal/verification'
export const delegationsPath = '/desk/delegations'
export const progressPath = '/desk/progress'
export const teamPath = '/desk/team'
export const memberPath = (id: string) => `/desk/team/${id}`
export const accountPath = '/desk/account'
export const helpPath = '/desk/help'
export const clockPath = '/demonstration/clock'
export const mailboxPath = '/demonstration/mailbox'

/** Pages of other steps and faces that the desk leads to. */
export const notesPath = '/desk/notes'
export const messagesPath = '/desk/messages'
export const messagePath = (id: string) => `/desk/messages/${id}`
