export const groupsPath = '/desk/groups'
export const newGroupPath = '/desk/groups/new'
export const groupPath = (id: string) => `/desk/groups/${id}`
export const preparationPath = (id: string) => `/desk/groups/${id}/preparation`
export const discardPath = (id: string) => `/desk/groups/${id}/discarding`
