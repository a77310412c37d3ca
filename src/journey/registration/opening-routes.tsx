import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { recordOpening } from '../../platform/sealing/open-sealed.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { openAnswers } from './commands/open-answers.ts'
import { foundBy } from './desk/registration-of-desk.ts'
import { OpenedPage, OpeningPage } from './desk/views/opening-page.tsx'
import { sectionFor } from './form/sections.ts'
import { formOf, sealedAs } from './queries/form-of.ts'
import { isPurpose, type Purpose } from './rules/purposes.ts'
import { mayOpen } from './rules/who-opens.ts'

type Here = Context<DeskEnv>
type Opened = {
  found: NonNullable<Awaited<ReturnType<typeof foundBy>>>
  section: NonNullable<ReturnType<typeof sectionFor>>
}

/** Opening what is sealed: for a purpose, by the roles that need it, once, and the person sees it. */
export const openingRoutes = new Hono<DeskEnv>()
  .get('/desk/registrations/:person/opening', async (c) => {
    const opened = await allowed(c, c.req.query('section'))
    return opened instanceof Response ? opened : asks(c, opened, false)
  })
  .post('/desk/registrations/:person/opening', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
    const body = await c.req.parseBody()
    const opened = await allowed(c, body.section)
    if (opened instanceof Response) return opened
    if (!isPurpose(body.purpose)) return asks(c, opened, true)
    return shows(c, opened, body.purpose)
  })

/** The section, where this person's roles may open it; else the answer: it is not there, or not for them. */
async function allowed(c: Here, subject: unknown): Promise<Opened | Response> {
  const found = await foundBy(c)
  const section = found && sectionFor(found.asked, String(subject))
  if (!found || !section) return c.notFound() as Response
  if (!mayOpen(section.subject, c.var.who?.roles ?? [])) return c.notFound() as Response
  return { found, section }
}

function asks(c: Here, { found, section }: Opened, isRefused: boolean): Response {
  const page = (
    <OpeningPage
      frame={c.var.frame}
      personId={found.person.id}
      name={found.name}
      subject={section.subject}
      isRefused={isRefused}
    />
  )
  return c.html(render(page), isRefused ? 422 : 200) as Response
}

async function shows(c: Here, { found, section }: Opened, purpose: Purpose): Promise<Response> {
  const { office, frame } = c.var
  const { subject } = section
  const isPicture = subject === 'photo'
  const picture = isPicture ? await pictureOf(c, found, purpose) : undefined
  const answers = isPicture
    ? {}
    : await c.var.perform((act) => openAnswers(act, office.seals, found.person.id, { subject, purpose }))
  if (!answers || (isPicture && !picture)) return c.notFound() as Response
  const page = (
    <OpenedPage
      frame={frame}
      personId={found.person.id}
      name={found.name}
      told={{ section, asked: found.asked, language: frame.language }}
      purpose={purpose}
      answers={answers}
      picture={picture}
    />
  )
  return c.html(render(page)) as Response
}

/** The photograph that was sent, as a data address; the opening is recorded first. */
async function pictureOf(c: Here, { registration, person }: Opened['found'], purpose: Purpose) {
  const { office } = c.var
  const { photo } = await formOf(office.database.drizzle, registration.id, undefined)
  const sha256 = photo?.submitted?.answers?.file
  if (typeof sha256 !== 'string') return undefined
  await c.var.perform(async (act) =>
    recordOpening(act, {
      about: sealedAs(registration.id, 'photo'),
      subjects: [`person:${person.id}`],
      kind: 'photo',
      purpose,
    }),
  )
  return `data:image/jpeg;base64,${Buffer.from(await office.files.get(sha256)).toString('base64')}`
}
