import { type Context, Hono } from 'hono'
import { readMultipart } from '../../platform/http/multipart.ts'
import { render } from '../../ui/render.ts'
import { afterSection } from './after-section.ts'
import { keepPhoto } from './commands/keep-photo.ts'
import type { DelegateEnv } from './delegate.ts'
import type { Section } from './form/question.ts'
import { isRequired, sectionFor } from './form/sections.ts'
import { registrationPath, sectionPath } from './paths.ts'
import { readPicture } from './picture.ts'
import { formOf } from './queries/form-of.ts'
import { photoOfForm } from './queries/photo-of-form.ts'
import { PhotoPage, type PhotoPageProps } from './views/photo-page.tsx'

type Here = Context<DelegateEnv>

/** The photograph: uploaded, shown to its owner alone, taken away. */
export const photoRoutes = new Hono<DelegateEnv>()
  .get('/registration/photo', async (c) => {
    const { office, delegate } = c.var
    const sha256 = photoOfForm(await formOf(office.database.drizzle, delegate.registration.id, undefined))
    if (!sha256) return c.notFound()
    const bytes = await office.files.get(sha256)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
    })
  })
  .post('/registration/photo', async (c) => {
    const { office, delegate } = c.var
    const section = sectionFor(delegate.asked, 'photo')
    if (!section) return c.notFound()
    const form = await readMultipart(c.req.raw, { file: office.settings.limits.photo })
    if (form.problem) return photoPage(c, form.problem)
    const later = form.fields.later !== undefined
    if (form.fields.remove !== undefined) {
      await save(c, section, undefined)
      return c.redirect(sectionPath('photo'), 303)
    }
    const [file] = form.files
    if (file) {
      const picture = await readPicture(file.bytes)
      if (typeof picture === 'string') return photoPage(c, picture)
      await save(c, section, picture.jpeg)
    } else if (!later && isRequired(section, delegate.asked) && !(await photoNow(c))) {
      return photoPage(c, 'missing')
    }
    return c.redirect(later ? `${registrationPath}?saved=photo` : afterSection(delegate.asked, section), 303)
  })

function save(c: Here, section: Section, jpeg: Uint8Array | undefined): Promise<void> {
  const { office, delegate, perform } = c.var
  return keepPhoto(office, perform, { personId: delegate.person.id, section, asked: delegate.asked }, jpeg)
}

async function photoNow(c: Here): Promise<string | undefined> {
  const { office, delegate } = c.var
  return photoOfForm(await formOf(office.database.drizzle, delegate.registration.id, undefined))
}

/** The page of the photograph; 422 where the file could not be taken, 413 where it was too large. */
export async function photoPage(c: Here, problem?: PhotoPageProps['problem']): Promise<Response> {
  const { delegate, delegateFrame, office, language } = c.var
  const section = sectionFor(delegate.asked, 'photo')
  if (!section) return c.notFound()
  const page = (
    <PhotoPage
      frame={delegateFrame}
      told={{ section, asked: delegate.asked, language }}
      isThere={(await photoNow(c)) !== undefined}
      isRequired={isRequired(section, delegate.asked)}
      problem={problem}
      megabytes={Math.floor(office.settings.limits.photo / (1024 * 1024))}
    />
  )
  return c.html(render(page), problem === undefined ? 200 : problem === 'too-large' ? 413 : 422)
}
