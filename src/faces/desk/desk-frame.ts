import type { MiddlewareHandler } from 'hono'
import { renderLine } from '../../conference/definition/render-text.ts'
import { isRole } from '../../conference/roles.ts'
import { deskLanguages, type Language } from '../../platform/i18n/language.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { deskLanguage } from './desk-language.ts'
import { readerOf } from './journal/reader.ts'
import { storyOf } from './journal/story-of.ts'
import { mayRead } from './may-read.ts'
import { accountPath, clockPath, deskPath, searchPath } from './paths.ts'
import { maySee, railOf } from './rail.ts'
import { railCounts } from './rail-counts.ts'
import { timelineEvents } from './views/timeline-events.tsx'
import { words } from './words.ts'

/** Puts the frame of the desk and the journal in words into `c.var`. Mount it before the desk's routes and the demonstration's clock. */
export const withDeskFrame: MiddlewareHandler<DeskEnv> = async (c, next) => {
  const { office, who } = c.var
  if (!who) return next()
  const language = deskLanguage(c.var.language)
  const say = words(language)
  const { demonstration } = office.settings
  const definition = office.definition()
  const { path } = c.req

  c.set('frame', {
    language,
    siteName: renderLine(definition, language, 'short-name'),
    home: deskPath,
    now: office.clock.now(),
    timeZone: definition.notesDue.timeZone,
    clockHref: demonstration ? clockPath : undefined,
    person: {
      name: who.account.name,
      href: accountPath,
      role: who.roles
        .filter(isRole)
        .map((role) => say(`role.${role}`))
        .join(', '),
    },
    signOutAction: '/sign-out',
    searchAction: maySee(mayRead, who.roles) ? searchPath : undefined,
    languages: deskLanguages,
    // A page that answers a form has no address of its own to come back to.
    languageHref: c.req.method === 'GET' ? (other) => withLanguage(c.req.url, other) : undefined,
    steps: railOf(say, await railCounts(office.database, office.conference.id), {
      roles: who.roles,
      path,
      demonstration,
    }),
  })
  c.set('story', async (about, here) =>
    timelineEvents(
      await storyOf(office.database, office.conference.id, about, readerOf(language, who.roles)),
      here,
    ),
  )
  return next()
}

/** The same address, asked for in another language. */
function withLanguage(address: string, language: Language): string {
  const { pathname, searchParams } = new URL(address)
  searchParams.set('language', language)
  return `${pathname}?${searchParams}`
}
