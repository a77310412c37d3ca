import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readMultipart } from '../../platform/http/multipart.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { keepPhoto } from './commands/keep-photo.ts'
import { saveSection } from './commands/save-section.ts'
import { foundBy } from './desk/registration-of-desk.ts'
import { DeskPhotoPage } from './desk/views/photo-page.tsx'
import { DeskSectionPage, type DeskSectionProps } from './desk/views/section-page.tsx'
import { fillSection } from './form/fill-section.ts'
import { readSection } from './form/read-section.ts'
import { sectionFor } from './form/sections.ts'
import { registrationOf } from './paths.ts'
import { readPicture } from './picture.ts'
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
    if (section.subject === 'photo') return photoPage(c, found)
    const form = await formOf(c.var.office.database.drizzle, found.registration.id, undefined)
    const filled = fillSection(section, found.asked, section.isSealed ? undefined : form[section.subject])
    const seen = form[section.subject]?.draft?.revision ?? null
    return page(c, found, section, { ...filled, seen, problems: [] })
  })
  .post('/desk/registrations/:person/photo', async (c) => {
    const found = await foundBy(c)
    const section = found && sectionFor(found.asked, 'photo')
    if (!found?.registration.assistance || !section) return c.notFound()
    const { office, perform, frame } = c.var
    const form = await readMultipart(c.req.raw, { file: office.settings.limits.photo })
    const file = form.files[0]
    const picture = form.problem ?? (file ? await readPicture(file.bytes) : 'missing')
    const personId = found.person.id
    if (typeof picture === 'string') {
      const page = (
        <DeskPhotoPage
          frame={frame}
          personId={personId}
          name={found.name}
          problem={picture}
          megabytes={megabytesOf(office.settings.limits.photo)}
        />
      )
      return c.html(render(page), picture === 'too-large' ? 413 : 422)
    }
    await keepPhoto(office, perform, { personId, section, asked: found.asked }, picture.jpeg)
    return c.redirect(`${registrationOf(personId)}#part-photo`, 303)
  })
  .post('/desk/registrations/:person/sections/:section', bodyLimit({ maxSize: 256 * 1024 }), async (c) => {
    const here = await sectionHere(c)
    if (here instanceof Response) return here
    const { found, section } = here
    if (section.subject === 'photo') return c.notFound()
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
  if (!found || !section) return c.notFound() as Response
  if (!found.registration.assistance) return c.redirect(`${registrationOf(found.person.id)}#assistance`, 303)
  return { found, section }
}

function photoPage(c: Here, { person, name }: Found): Response {
  const { frame, office } = c.var
  const megabytes = megabytesOf(office.settings.limits.photo)
  return c.html(
    render(
      <DeskPhotoPage
        frame={frame}
        personId={person.id}
        name={name}
        megabytes={megabytes}
        problem={undefined}
      />,
    ),
  ) as Response
}

function megabytesOf(bytes: number): number {
  return Math.floor(bytes / (1024 * 1024))
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
