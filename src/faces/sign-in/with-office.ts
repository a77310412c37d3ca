import type { MiddlewareHandler } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import type { OfficeEnv } from '../../conference/office/env.ts'
import type { Office } from '../../conference/office/office.ts'
import { isRole, rolesThatOpen } from '../../conference/roles.ts'
import type { Purpose } from '../../platform/auth/personal-links.ts'
import { accountOfSession } from '../../platform/auth/sessions.ts'
import { visitOf } from '../../platform/auth/visits.ts'
import { pageLanguage } from '../../platform/http/page-language.ts'
import { type Actor, perform } from '../../platform/journal/act.ts'
import { sessionSecret, visitSecret } from './session-cookie.ts'

const withoutAnybody = /^\/(?:assets\/|favicon\.svg$|robots\.txt$|[a-z]{2}(?:\/|$))/

/** Puts the office, who is signed in and their language into `c.var`. Public pages ask for nobody. */
export function withOffice(office: Office): MiddlewareHandler<OfficeEnv> {
  return async (c, next) => {
    c.set('office', office)
    c.set('who', null)
    c.set('visit', null)
    c.set('halfway', null)
    c.set('sessionId', null)
    if (withoutAnybody.test(c.req.path)) return next()

    await office.refresh()
    c.set('language', pageLanguage(c, siteLanguages(office.definition())))
    const secret = sessionSecret(c)
    const account = secret ? await accountOfSession(office.database, secret, office.conference.id) : null
    // Whose last role has ended, by hand or by its date, is nobody here any more.
    if (account && account.roles.length > 0) {
      const { roles: granted, session, hasSecondFactor: isEnrolled, ...who } = account
      const roles = granted.filter(isRole)
      const owesCode = isEnrolled || roles.some((role) => rolesThatOpen.includes(role))
      if (owesCode && !session.provenAt && !office.settings.demonstration)
        c.set('halfway', { account: who, sessionId: session.id, isEnrolled })
      else {
        c.set('who', { account: who, roles })
        c.set('sessionId', session.id)
      }
    }
    const visited = visitedBy(c.req.path)
    const visiting = visited && visitSecret(c)
    if (visiting) {
      const visit = await visitOf(office.database, office.conference.id, visiting)
      c.set('visit', visit?.purpose === visited ? visit : null)
    }
    c.set('perform', (change) => perform(office.stage, actorOf(c.var), change))
    c.header('cache-control', 'no-store')
    return next()
  }
}

/** What the pages under this address are for; none, for a visitor's cookie is looked at nowhere else. */
function visitedBy(path: string): Purpose | undefined {
  const first = path.split('/')[1]
  return first === 'registration' || first === 'portal' ? first : undefined
}

/** On a visitor's pages the visitor acts, whoever else is signed in at the same browser. */
function actorOf({ who, visit }: Pick<OfficeEnv['Variables'], 'who' | 'visit'>): Actor {
  if (visit) {
    const kind = visit.purpose === 'registration' ? 'delegate' : 'mission'
    return { kind, id: visit.subjectId, name: visit.address }
  }
  if (!who) throw new Error('Nobody is signed in')
  return { kind: 'staff', id: who.account.id, name: who.account.name }
}
