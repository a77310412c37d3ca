import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { render } from '../../ui/render.ts'
import { afterSection } from './after-section.ts'
import { saveSection } from './commands/save-section.ts'
import type { DelegateEnv } from './delegate.ts'
import { fillSection } from './form/fill-section.ts'
import type { Section } from './form/question.ts'
import { readSection } from './form/read-section.ts'
import { sectionFor } from './form/sections.ts'
import { answersPath, registrationPath } from './paths.ts'
import { photoPage } from './photo-routes.tsx'
import { formOf } from './queries/form-of.ts'
import { ExpiredPage } from './views/expired-page.tsx'
import { SectionPage, type SectionPageProps } from './views/section-page.tsx'

type Here = Context<DelegateEnv>

const kilobyte = 1024

/** The form, one subject a page. A form may be sent by anybody: after a visit has ended it comes back as it was. What is typed is saved at each step, right or wrong. */
export const formRoutes = new Hono<DelegateEnv>()
  .get('/registration/sections/:section', async (c) => {
    const section = sectionFor(c.var.delegate.asked, c.req.param('section'))
    if (!section) return c.notFound()
    if (section.subject === 'photo') return photoPage(c)
    return sectionPage(c, section, c.req.query('from') === 'check')
  })
  .post('/registration/sections/:section', bodyLimit({ maxSize: 256 * kilobyte }), async (c) => {
    const { delegate, office } = c.var
    const body = await c.req.parseBody({ all: true })
    if (!delegate) return expired(c, body)
    const { asked, person, registration } = delegate
    const section = sectionFor(asked, c.req.param('section'))
    if (!section || section.subject === 'photo') return c.notFound()
    if (body.registration !== registration.id) return c.redirect(registrationPath, 303)

    const reading = readSection(section, asked, body)
    const seen = /^\d{1,9}$/.test(String(body.seen)) ? Number(body.seen) : null
    const saved = await c.var.perform((act) =>
      saveSection(act, office.seals, person.id, { section, reading, seen }),
    )
    if (!saved || saved === 'withdrawn') return c.redirect(registrationPath, 303)
    const fromCheck = body.from === 'check'
    if (saved.elsewhere) return sectionPage(c, section, fromCheck, { ...reading, ...saved })
    if (body.later) return c.redirect(`${registrationPath}?saved=${section.subject}`, 303)
    if (reading.problems.length > 0) return sectionPage(c, section, fromCheck, { ...reading, ...saved })
    return c.redirect(fromCheck ? answersPath : afterSection(delegate.asked, section), 303)
  })

/** The visit has ended meanwhile: what was typed is kept on the page, until the link is opened again. */
function expired(c: Here, body: Record<string, string | File | (string | File)[]>): Response {
  const fields = Object.entries(body).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (typeof value === 'string' ? [[name, value] as const] : [])),
  )
  const page = <ExpiredPage frame={c.var.delegateFrame} action={c.req.path} fields={fields} />
  return c.html(render(page), 409) as Response
}

type Failed = Pick<SectionPageProps, 'typed' | 'problems'> & {
  revision: number
  elsewhere?: SectionPageProps['elsewhere']
}

/** The page of a section; 422 where it came back, with all that was typed. */
async function sectionPage(
  c: Here,
  section: Section,
  fromCheck: boolean,
  failed?: Failed,
): Promise<Response> {
  const { delegate, delegateFrame, office, language } = c.var
  const { asked, registration } = delegate
  const form = failed ? {} : await formOf(office.database.drizzle, registration.id, office.seals)
  const filled = failed
    ? { typed: failed.typed, seen: failed.revision, isFresh: false }
    : fillSection(section, asked, form[section.subject])
  const page = (
    <SectionPage
      {...filled}
      frame={delegateFrame}
      told={{ section, asked, language }}
      registrationId={registration.id}
      problems={failed?.problems ?? []}
      fromCheck={fromCheck}
      elsewhere={failed?.elsewhere}
    />
  )
  return c.html(render(page), failed ? 422 : 200)
}
