import { eq } from 'drizzle-orm'
import type { Context, MiddlewareHandler } from 'hono'
import { isChecked, siteLanguages } from '../../conference/definition/definition.ts'
import { registrationTerms } from '../../conference/definition/registration-terms.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import { invitees } from '../../conference/schema.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { render } from '../../ui/render.ts'
import { delegations, type Person } from '../nomination/schema.ts'
import { noteOpening } from './commands/note-opening.ts'
import type { DelegateEnv, DelegateFrame } from './delegate.ts'
import { registrationOfPerson } from './queries/registration-of-person.ts'
import { isClosed, isOpen } from './rules/opening.ts'
import { ClosedPage, NotOpenPage, WithdrawnPage } from './views/not-now-pages.tsx'

/**
 * Puts who came by the personal link into `c.var`: a page shows and changes this person's registration and no other. Before
 * the opening day, after the closing day and for somebody who withdrew it answers itself. Mount it before a delegate's routes.
 */
export const withDelegate: MiddlewareHandler<DelegateEnv> = async (c, next) => {
  const { office, visit } = c.var
  const frame = frameOf(c)
  c.set('delegateFrame', frame)
  if (visit?.purpose !== 'registration') return next()
  const { drizzle } = office.database
  const found = await registrationOfPerson(drizzle, office.conference.id, visit.subjectId)
  if (!found) return c.notFound()

  const definition = office.definition()
  const { registration, person } = found
  c.set('delegate', {
    registration,
    person,
    asked: { definition, terms: registrationTerms(definition), person },
    sender: await senderOf(drizzle, person, frame.language),
  })
  const now = office.clock.now()
  if (registration.state === 'withdrawn' || person.state !== 'confirmed')
    return c.html(render(<WithdrawnPage frame={frame} />), 410)
  if (!isOpen(definition, now))
    return c.html(render(<NotOpenPage frame={frame} on={definition.registrationOpensOn} />), 403)
  if (c.req.method === 'POST' && isClosed(definition, now))
    return c.html(render(<ClosedPage frame={frame} />), 403)
  if (registration.state === 'link-sent' || registration.state === 'to-send')
    await c.var.perform((act) => noteOpening(act, found))
  return next()
}

function frameOf(c: Context<DelegateEnv>): DelegateFrame {
  const { office, language } = c.var
  const definition = office.definition()
  return {
    language,
    languages: siteLanguages(definition),
    siteName: renderLine(definition, language, 'short-name'),
    languageHref: c.req.method === 'GET' ? (other) => inLanguage(c.req.url, other) : undefined,
    unchecked: !isChecked(definition, language),
    mailbox: definition.secretariat.mailbox,
  }
}

function inLanguage(address: string, language: Language): string {
  const { pathname, searchParams } = new URL(address)
  searchParams.set('language', language)
  return `${pathname}?${searchParams}`
}

async function senderOf(drizzle: Database['drizzle'], person: Person, language: Language): Promise<string> {
  const [found] = await drizzle
    .select({ names: invitees.names })
    .from(delegations)
    .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
    .where(eq(delegations.id, person.delegationId))
  return found?.names[language] ?? found?.names.en ?? ''
}
