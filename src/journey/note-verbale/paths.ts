export const notesPath = '/desk/notes'
export const notePath = (id: string) => `/desk/notes/${id}`
export const newNotePath = '/desk/notes/new'
export const assignmentPath = (id: string) => `/desk/notes/${id}/assignment`
export const settlementPath = (id: string) => `/desk/notes/${id}/settlement`
