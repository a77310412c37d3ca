import { eq } from 'drizzle-orm'
import type { MiddlewareHandler } from 'hono'
import { type Definition, isChecked, phrase, siteLanguages } from '../../conference/definition/definition.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import { addresseeLines } from '../../conference/registry/addressee/addressee.ts'
import { channels, invitees } from '../../conference/schema.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { MissionEnv, MissionFrame } from '../../ui/mission-frame.ts'
import { delegationFollowedPath, messagesPath, portalPath } from './paths.ts'
import { MissionFooter } from './views/mission-footer.tsx'
import { words } from './words.ts'

/** Puts the mission that came by its link, and the frame of its pages, into `c.var`. Mount it before the portal's routes. */
export const withMission: MiddlewareHandler<MissionEnv> = async (c, next) => {
  const { office, visit, language } = c.var
  if (visit?.purpose !== 'portal') return next()
  const [found] = await office.database.drizzle
    .select({ channel: channels, invitee: invitees })
    .from(channels)
    .innerJoin(invitees, eq(invitees.id, channels.inviteeId))
    .where(eq(channels.id, visit.subjectId))
  if (!found || found.invitee.conferenceId !== office.conference.id) return c.notFound()

  const definition = office.definition()
  const { names, acronym } = found.invitee
  c.set('mission', {
    ...found,
    name: names[language] ?? names.en ?? acronym ?? found.channel.name,
    house: addresseeLines(definition, found.invitee, found.channel, language)[0] ?? found.channel.name,
    address: visit.address,
    time: {
      zone: definition.notesDue.timeZone,
      place: phrase(definition, definition.notesDue.place, language),
    },
  })
  c.set('frame', frameOf(definition, language, c.req))
  return next()
}

function frameOf(
  definition: Definition,
  language: Language,
  request: { method: string; url: string; path: string },
): MissionFrame {
  const say = words(language)
  const link = (href: string, text: string) => ({ href, text, current: request.path === href })
  return {
    language,
    languages: siteLanguages(definition),
    // A page that answers a form has no address of its own to come back to.
    languageHref: request.method === 'GET' ? (other) => withLanguage(request.url, other) : undefined,
    siteName: renderLine(definition, language, 'short-name'),
    home: portalPath,
    nav: [
      link(portalPath, say('home')),
      link(delegationFollowedPath, say('delegation')),
      link(messagesPath, say('messages')),
    ],
    footer: <MissionFooter definition={definition} language={language} />,
    unchecked: !isChecked(definition, language),
  }
}

/** The same address, asked for in another language. */
function withLanguage(address: string, language: Language): string {
  const { pathname, searchParams } = new URL(address)
  searchParams.set('language', language)
  return `${pathname}?${searchParams}`
}
