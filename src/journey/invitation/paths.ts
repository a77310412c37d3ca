export const invitationsPath = '/desk/invitations'
export const letterDraftPath = '/desk/invitations/letters'
export const letterPath = (id: string) => `/desk/invitations/letters/${id}`
export const letterPdfPath = (id: string, of: { channel?: string | undefined; language: string }) =>
  `/desk/invitations/letters/${id}/pdf?${new URLSearchParams({ ...(of.channel ? { channel: of.channel } : {}), language: of.language })}`
export const clearancesPath = (id: string) => `/desk/invitations/letters/${id}/clearances`
export const clearanceWithdrawalPath = (id: string, clearance: string) =>
  `/desk/invitations/letters/${id}/clearances/${clearance}/withdrawal`
export const signaturePath = (id: string) => `/desk/invitations/letters/${id}/signature`
export const letterSendingPath = (id: string) => `/desk/invitations/letters/${id}/sending`
export const sendingsPath = '/desk/invitations/sendings'
export const listPath = '/desk/invitations/invitees'
export const invitationPath = (inviteeId: string) => `/desk/invitations/invitees/${inviteeId}`
export const holdPath = (inviteeId: string) => `/desk/invitations/invitees/${inviteeId}/hold`
export const releasePath = (inviteeId: string) => `/desk/invitations/invitees/${inviteeId}/release`
export const inviteeCallsPath = (inviteeId: string) => `/desk/invitations/invitees/${inviteeId}/calls`
export const callsPath = '/desk/invitations/calls'
/** A page of a prepared mailing, whatever its kind. */
export const mailingPath = (id: string) => `/desk/mailings/${id}`
