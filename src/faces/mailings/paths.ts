export const mailingsPath = '/desk/mailings'
export const mailingPath = (id: string) => `/desk/mailings/${id}`
export const confirmationPath = (id: string) => `/desk/mailings/${id}/confirmation`
export const adoptionPath = (id: string) => `/desk/mailings/${id}/adoption`
export const cancellationPath = (id: string) => `/desk/mailings/${id}/cancellation`
export const testPath = (id: string) => `/desk/mailings/${id}/test`
export const recipientPath = (id: string, recipient: string) => `/desk/mailings/${id}/recipients/${recipient}`
export const bodyPath = (id: string, recipient: string) => `${recipientPath(id, recipient)}/body`
export const filePath = (id: string, recipient: string, index: number) =>
  `${recipientPath(id, recipient)}/files/${index}`
export const holdPath = (id: string, recipient: string) => `${recipientPath(id, recipient)}/hold`
export const releasePath = (id: string, recipient: string) => `${recipientPath(id, recipient)}/release`
