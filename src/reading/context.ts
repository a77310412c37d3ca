/** What reading is told beside the message itself. Nothing of it is ever proposed unless the message says it too. */
export type ReadingContext = {
  states: readonly GazetteerState[]
  organisations: readonly GazetteerOrganisation[]
  conference: ConferenceFacts
  limits: ReadingLimits
  /** Told before each scanned page of a part is looked at: which, of how many. Given within the reading thread alone. */
  onPage?: (page: number, pages: number) => void
}

/** A State with every name under which it may sign: short and formal names in the languages of correspondence. */
export type GazetteerState = { iso2: string; iso3: string; names: readonly string[] }

/** An organisation with its names and acronym; `country` is the iso2 of its seat, `ofState` where it is a State's body. */
export type GazetteerOrganisation = { names: readonly string[]; country: string | null; ofState: boolean }

/** Facts of the conference that tell a Note for it from a Note for another meeting. Dates are YYYY-MM-DD. */
export type ConferenceFacts = {
  mailbox: string
  city: string
  dates: readonly string[]
  invitedOn: string | null
  /** Names of people who signed the invitation: quoted letters name them, no Note nominates them. */
  signatories: readonly string[]
}

/** Limits in bytes, pages and milliseconds; what is beyond them is a problem of its part, and the rest is read. */
export type ReadingLimits = {
  message: number
  attachment: number
  pages: number
  scannedPages: number
  partMilliseconds: number
  /** Whether scans are read at all (OCR takes seconds a page). */
  scans: boolean
}

export const usualLimits: ReadingLimits = {
  message: 40 * 1024 * 1024,
  attachment: 40 * 1024 * 1024,
  pages: 60,
  scannedPages: 12,
  partMilliseconds: 60_000,
  scans: true,
}
