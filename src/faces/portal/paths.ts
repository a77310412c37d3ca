export const portalPath = '/portal'
export const delegationFollowedPath = '/portal/delegation'
export const messagesPath = '/portal/messages'
export const leavingPath = '/portal/leaving'
/** The letter of invitation (0) or one of its corrigenda. */
export const letterPath = (number: number, language: string) =>
  `/portal/letters/${number}?language=${language}`
