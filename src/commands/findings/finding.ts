/** One thing that the doctor looked at. `remedy`: what to do where it is not well. */
export type Finding = { what: string; isWell: boolean; seen: string; remedy?: string }
