import type { Visit } from '../../platform/auth/visits.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Act } from '../../platform/journal/act.ts'
import type { Role } from '../roles.ts'
import type { Office } from './office.ts'

/** Who is signed in, and what they may do in this conference. */
export type Who = {
  account: { id: string; name: string; address: string }
  roles: Role[]
}

/** Somebody who has opened the link and still owes a code: as yet they may do nothing. */
export type Halfway = { account: Who['account']; sessionId: string; isEnrolled: boolean }

/** What every handler finds in `c.var`. */
export type OfficeEnv = {
  Variables: {
    office: Office
    /** null for a visitor. A route behind a door that names roles always has somebody. */
    who: Who | null
    /** Who has signed in by half. */
    halfway: Halfway | null
    /** The session of who is signed in. */
    sessionId: string | null
    /** Who came by a personal link, on the pages of delegates and missions; null elsewhere. */
    visit: Visit | null
    /** The language of the page: address, else cookie, else Accept-Language. */
    language: Language
    /** Performs an act as the person signed in, or as the delegate or mission whose link was opened. */
    perform: <T>(change: (act: Act) => Promise<T>) => Promise<T>
    /** The request's number, shown on error pages and written in the log. */
    requestId: string
  }
}
