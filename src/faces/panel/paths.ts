export const panelPath = '/desk/panel'
export const nomineePath = (id: string) => `/desk/panel/${id}`
