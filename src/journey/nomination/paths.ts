export const notePath = (id: string) => `/desk/notes/${id}`
export const noteCorrectionPath = (id: string) => `/desk/notes/${id}/correction`
export const confirmationPath = (id: string) => `/desk/notes/${id}/confirmation`
export const acceptancesPath = (id: string) => `/desk/notes/${id}/acceptances`
export const namedPeoplePath = (id: string) => `/desk/notes/${id}/people`
export const personCorrectionPath = (id: string, person: string) =>
  `/desk/notes/${id}/people/${person}/correction`
export const refusalPath = (id: string, person: string) => `/desk/notes/${id}/people/${person}/refusal`
export const questionPath = (id: string) => `/desk/notes/${id}/question`
export const regretPath = (id: string) => `/desk/notes/${id}/regret`
export const applicationPath = (id: string) => `/desk/notes/${id}/application`
export const delegationPath = (id: string) => `/desk/delegations/${id}`
export const undoingPath = (person: string) => `/desk/people/${person}/undoing`
export const withdrawalPath = (person: string) => `/desk/people/${person}/withdrawal`
export const mergerPath = (delegation: string) => `/desk/delegations/${delegation}/merger`
export const splitPath = (delegation: string) => `/desk/delegations/${delegation}/split`

/** Where a mission asks for somebody to be corrected, or withdraws them. */
export const askCorrectionPath = (person: string) => `/portal/people/${person}/correction`
export const askWithdrawalPath = (person: string) => `/portal/people/${person}/withdrawal`
