export const inviteesPath = '/desk/invitees'
export const inviteePath = (id: string) => `/desk/invitees/${id}`
export const channelsPath = (id: string) => `/desk/invitees/${id}/channels`
export const exceptionsPath = (id: string) => `/desk/invitees/${id}/exceptions`
export const exceptionEndPath = (id: string, exception: string) =>
  `/desk/invitees/${id}/exceptions/${exception}/end`
/** Not below `/desk/invitees`: an address there is an invitee's, and its door another. */
export const importPath = '/desk/registry/import'
export const importConfirmationPath = '/desk/registry/import/confirmation'
export const importTemplatePath = '/desk/registry/import/template'
export const exportPath = '/desk/registry/export'
export const definitionPath = '/desk/definition'
export const definitionApplicationPath = '/desk/definition/application'
export const languagesPath = '/desk/languages'
export const approvalPath = (language: string) => `/desk/languages/${language}/approval`
export const withdrawalPath = (language: string) => `/desk/languages/${language}/withdrawal`
