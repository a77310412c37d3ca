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

/** What every handler finds in `c.var`. */
export type OfficeEnv = {
  Variables: {
    office: Office
    /** null for a visitor. A route behind a door that names roles always has somebody. */
    who: Who | null
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
