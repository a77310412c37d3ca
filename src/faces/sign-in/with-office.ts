import type { MiddlewareHandler } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import type { OfficeEnv } from '../../conference/office/env.ts'
import type { Office } from '../../conference/office/office.ts'
import { isRole } from '../../conference/roles.ts'
import { accountOfSession } from '../../platform/auth/sessions.ts'
import { pageLanguage } from '../../platform/http/page-language.ts'
import { perform } from '../../platform/journal/act.ts'
import { sessionSecret } from './session-cookie.ts'

const withoutAnybody = /^\/(?:assets\/|favicon\.svg$|robots\.txt$|[a-z]{2}(?:\/|$))/

/** Puts the office, who is signed in and their language into `c.var`. Public pages ask for nobody. */
export function withOffice(office: Office): MiddlewareHandler<OfficeEnv> {
  return async (c, next) => {
    c.set('office', office)
    c.set('who', null)
    if (withoutAnybody.test(c.req.path)) return next()

    await office.refresh()
    c.set('language', pageLanguage(c, siteLanguages(office.definition())))
    const secret = sessionSecret(c)
    const account = secret ? await accountOfSession(office.database, secret, office.conference.id) : null
    if (account) {
      const { roles, ...who } = account
      c.set('who', { account: who, roles: roles.filter(isRole) })
    }
    c.set('perform', (change) => {
      const { who } = c.var
      if (!who) throw new Error('Nobody is signed in')
      return perform(office.stage, { kind: 'staff', id: who.account.id, name: who.account.name }, change)
    })
    c.header('cache-control', 'no-store')
    return next()
  }
}
