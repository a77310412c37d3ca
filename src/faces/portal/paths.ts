export const portalPath = '/portal'
export const delegationFollowedPath = '/portal/delegation'
export const messagesPath = '/portal/messages'
export const leavingPath = '/portal/leaving'
export const letterPath = (language: string) => `/portal/letter?language=${language}`
