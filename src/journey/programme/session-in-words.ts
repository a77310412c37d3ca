import { type Definition, phrase } from '../../conference/definition/definition.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Programme, Session } from './queries/programme.ts'
import { words } from './words.ts'

/** A session as a reader meets it. */
export type SessionInWords = {
  title: string
  about: string | undefined
  /** Who leads, speaks, moderates: a line each. */
  roles: string[]
  room: string | undefined
  byInvitation: string | undefined
  /** LAN-1: said where it is not settled. */
  interpretation: string | undefined
  /** How far it is settled; undefined where it is settled whole. */
  standing: string | undefined
}

const apart = ['welcome', 'break', 'lunch', 'reception']

/** Puts a session into words of a language: nothing provisional without saying so. */
export function sessionInWords(
  session: Session,
  programme: Programme,
  definition: Definition,
  language: Language,
): SessionInWords {
  const say = words(language)
  const { kind, standing, timeConfirmed } = session
  const said = (each: Session['title']) => each && phrase(definition, each, language)
  return {
    title: said(session.title) ?? say(`kind.${kind as 'break'}`),
    about: said(session.about),
    roles: session.roles.map(({ role, office, person }) => {
      const name = said(person)
      const title = phrase(definition, office, language)
      return say(`role.${role}`, { who: name ? say('person', { person: name, office: title }) : title })
    }),
    room: said(session.room),
    byInvitation: session.access === 'by-invitation' ? say('byInvitation') : undefined,
    interpretation:
      apart.includes(kind) || programme.interpreted.includes(kind) ? undefined : say('interpretationOpen'),
    standing: standing === 'confirmed' && timeConfirmed ? undefined : say(`standing.${standing}`),
  }
}
