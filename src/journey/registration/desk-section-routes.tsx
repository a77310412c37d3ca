import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { saveSection } from './commands/save-section.ts'
import { foundBy } from './desk/registration-of-desk.ts'
import { DeskSectionPage, type DeskSectionProps } from './desk/views/section-page.tsx'
import { fillSection } from './form/fill-section.ts'
import { readSection } from './form/read-section.ts'
import { sectionFor } from './form/sections.ts'
import { registrationOf } from './paths.ts'
import { formOf } from './queries/form-of.ts'

type Here = Context<DeskEnv>
type Found = NonNullable<Awaited<ReturnType<typeof foundBy>>>
type Section = NonNullable<ReturnType<typeof sectionFor>>

/** Filling in a section for a person who asked for it: only once it is noted how, and with whom. */
export const deskSectionRoutes = new Hono<DeskEnv>()
  .get('/desk/registrations/:person/sections/:section', async (c) => {
    const here = await sectionHere(c)
    if (here instanceof Response) return here
    const { found, section } = here
    const form = await formOf(c.var.office.database.drizzle, found.registration.id, undefined)
    const filled = fillSection(section, found.asked, section.isSealed ? undefined : form[section.subject])
    const seen = form[section.subject]?.draft?.revision ?? null
    return page(c, found, section, { ...filled, seen, problems: [] })
  })
  .post('/desk/registrations/:person/sections/:section', bodyLimit({ maxSize: 256 * 1024 }), async (c) => {
    const here = await sectionHere(c)
    if (here instanceof Response) return here
    const { found, section } = here
    const body = await c.req.parseBody({ all: true })
    const reading = readSection(section, found.asked, body)
    const seen = /^\d{1,9}$/.test(String(body.seen)) ? Number(body.seen) : null
    const saved = await c.var.perform((act) =>
      saveSection(act, c.var.office.seals, found.person.id, { section, reading, seen }),
    )
    if (!saved || saved === 'withdrawn') return c.redirect(registrationOf(found.person.id), 303)
    if (saved.elsewhere || reading.problems.length > 0)
      return page(c, found, section, { ...reading, seen: saved.revision, isFresh: false }, 422)
    return c.redirect(`${registrationOf(found.person.id)}#part-${section.subject}`, 303)
  })

async function sectionHere(c: Here): Promise<{ found: Found; section: Section } | Response> {
  const found = await foundBy(c)
  const section = found && sectionFor(found.asked, c.req.param('section') ?? '')
  if (!found || !section || section.subject === 'photo') return c.notFound() as Response
  if (!found.registration.assistance) return c.redirect(`${registrationOf(found.person.id)}#assistance`, 303)
  return { found, section }
}

function page(
  c: Here,
  { asked, person, name }: Found,
  section: Section,
  filled: Pick<DeskSectionProps, 'typed' | 'seen' | 'isFresh' | 'problems'>,
  status: 200 | 422 = 200,
): Response {
  const { frame } = c.var
  const view = (
    <DeskSectionPage
      {...filled}
      frame={frame}
      personId={person.id}
      name={name}
      told={{ section, asked, language: frame.language }}
    />
  )
  return c.html(render(view), status) as Response
}
