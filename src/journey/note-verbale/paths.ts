export const notesPath = '/desk/notes'
export const notePath = (id: string) => `/desk/notes/${id}`
export const newNotePath = '/desk/notes/new'
export const assignmentPath = (id: string) => `/desk/notes/${id}/assignment`
export const settlementPath = (id: string) => `/desk/notes/${id}/settlement`
export const openPartPath = (id: string, part: string) => `/desk/notes/${id}/parts/${part}/opening`
export const openOriginalPath = (id: string) => `/desk/notes/${id}/original/opening`

/** Where a mission sends its Note: the two ways, then each its pages. */
export const sendNotePath = '/portal/note'
export const draftHeadPath = '/portal/note/details'
export const draftPersonPath = (person: string) => `/portal/note/people/${person}`
export const draftPersonRemovalPath = (person: string) => `/portal/note/people/${person}/removal`
export const draftCheckPath = '/portal/note/check'
export const draftDocumentPath = '/portal/note/document'
export const draftDiscardPath = '/portal/note/discarding'
export const regretPath = '/portal/note/regret'
export const documentsPath = '/portal/note/documents'
export const documentRemovalPath = '/portal/note/documents/removal'
export const receiptPath = (id: string) => `/portal/messages/${id}`
export const answerPath = (question: string) => `/portal/questions/${question}`
