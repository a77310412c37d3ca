import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { assist } from './commands/assist.ts'
import { confirmAddressFor } from './commands/change-address.ts'
import { revokeLink } from './commands/revoke-link.ts'
import { sendLink } from './commands/send-link.ts'
import { submitRegistration } from './commands/submit-registration.ts'
import { readAssistance } from './desk/forms/assistance-form.ts'
import { listChoice } from './desk/forms/list-choice.ts'
import { viewOf } from './desk/registration-of-desk.ts'
import { ListPage } from './desk/views/list-page.tsx'
import { RegistrationPage } from './desk/views/registration-page.tsx'
import { deskSectionRoutes } from './desk-section-routes.tsx'
import { openingRoutes } from './opening-routes.tsx'
import { registrationOf, registrationsPath } from './paths.ts'
import { registrationList } from './queries/registration-list.ts'
import { lockRegistration } from './queries/registration-of-person.ts'

type Here = Context<DeskEnv>

const small = bodyLimit({ maxSize: 64 * 1024 })

/** Registration at the desk: the list, one registration, its link, its address, assistance. */
export const deskRoutes = new Hono<DeskEnv>()
  .get(registrationsPath, async (c) => {
    const { office, frame } = c.var
    const choice = listChoice(c.req.query())
    const list = await registrationList(office.database, office.conference.id, choice)
    return c.html(render(<ListPage frame={frame} list={list} choice={choice} />))
  })
  .route('/', deskSectionRoutes)
  .route('/', openingRoutes)
  .get('/desk/registrations/:person', (c) => page(c))
  .post('/desk/registrations/:person/link', small, async (c) => {
    const { words } = await c.req.parseBody()
    const note =
      typeof words === 'string'
        ? words
            .replace(/[^\P{Cc}\n]/gu, '')
            .trim()
            .slice(0, 1000)
        : ''
    const sent = await c.var.perform(async (act) => {
      const found = await lockRegistration(act, c.req.param('person'))
      if (!found || found.registration.state === 'withdrawn') return undefined
      const reason = found.registration.state === 'to-send' ? 'first' : 'again'
      return sendLink(act, c.var.office.definition(), found, { reason, words: note })
    })
    return sent ? back(c) : c.notFound()
  })
  .post('/desk/registrations/:person/revocation', small, async (c) => {
    const revoked = await c.var.perform((act) => revokeLink(act, c.req.param('person')))
    return revoked ? back(c) : c.notFound()
  })
  .post('/desk/registrations/:person/address', small, async (c) => {
    const done = await c.var.perform((act) => confirmAddressFor(act, c.req.param('person')))
    if (!done) return c.notFound()
    return done === 'address-taken' ? page(c, { addressTaken: true }) : back(c)
  })
  .post('/desk/registrations/:person/assistance', small, async (c) => {
    const { given, ...failed } = readAssistance(await c.req.parseBody())
    if (!given) return page(c, { failed })
    const begun = await c.var.perform((act) => assist(act, c.req.param('person'), given))
    return begun ? back(c) : c.notFound()
  })
  .post('/desk/registrations/:person/submission', small, async (c) => {
    const { office } = c.var
    const desk = { definition: office.definition(), seals: office.seals, baseUrl: office.settings.baseUrl }
    const sent = await c.var.perform((act) => submitRegistration(act, desk, c.req.param('person')))
    if (!sent) return c.notFound()
    return sent !== 'withdrawn' && 'left' in sent ? page(c, {}, 422) : back(c)
  })

function back(c: Here): Response {
  return c.redirect(registrationOf(c.req.param('person') ?? ''), 303)
}

/** The page of a registration; 422 where a form came back. */
async function page(
  c: Here,
  failed: Partial<Parameters<typeof RegistrationPage>[0]> = {},
  status: 200 | 422 = Object.keys(failed).length > 0 ? 422 : 200,
): Promise<Response> {
  const view = await viewOf(c)
  if (!view) return c.notFound()
  return c.html(render(<RegistrationPage {...view} {...failed} />), status)
}
