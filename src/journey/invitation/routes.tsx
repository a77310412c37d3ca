import { type Context, Hono } from 'hono'
import type { Office } from '../../conference/office/office.ts'
import { isUuid } from '../../platform/database/is-uuid.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import type { AnswersOf } from './answers.ts'
import { circleNames } from './circle-names.ts'
import { type Prepared, prepareCorrigendum, prepareInvitations } from './commands/prepare-sending.ts'
import { inviteeName } from './invitee-name.ts'
import { inviteeRoutesWith } from './invitee-routes.tsx'
import { letterRoutes } from './letter-routes.tsx'
import { overviewData } from './overview-data.ts'
import { invitationPath, invitationsPath, mailingPath } from './paths.ts'
import { inviteeById } from './queries/invitee-by-id.ts'
import { letterById } from './queries/letters.ts'
import { OverviewPage } from './views/overview-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>

/**
 * What the desk does in this step. `answers` says how the invitees stand: later steps know it, and whoever puts the steps together
 * hands it in.
 */
export function invitationRoutesWith(answers: (office: Office) => AnswersOf): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(invitationsPath, async (c) => {
      const { office, frame, who } = c.var
      const roles = who?.roles ?? []
      const problem = c.req.query('problem')
      const data = await overviewData(office, answers(office), frame.language)
      return c.html(
        render(
          <OverviewPage
            frame={frame}
            data={data}
            mayPrepare={roles.some((role) => role === 'manager' || role === 'intake')}
            maySign={roles.includes('manager')}
            problem={problem === 'nobody' || problem === 'not-signed' ? problem : undefined}
          />,
        ),
      )
    })
    .post('/desk/invitations/sendings', async (c) => {
      const form = await c.req.parseBody()
      return typeof form.invitee === 'string' ? prepareOne(c, form.invitee) : prepareCircle(c, form.circle)
    })
    .post('/desk/invitations/letters/:id/sending', async (c) => {
      const { office, frame } = c.var
      const letter = await letterById(office.database.drizzle, office.conference.id, c.req.param('id'))
      if (!letter) return c.notFound()
      const title = words(frame.language)('title-corrigendum', { number: letter.number })
      const sending = sendingOf(c, title)
      const done = await c.var.perform((act) => prepareCorrigendum(act, sending, letter.id))
      return answer(c, done, invitationsPath)
    })
    .route('/', letterRoutes)
    .route('/', inviteeRoutesWith(answers))
}

async function prepareCircle(c: Here, circle: unknown): Promise<Response> {
  const { office, frame } = c.var
  const names = circleNames(office.definition(), frame.language)
  const name = names.get(String(circle))
  if (name === undefined) return c.notFound() as Response
  const sending = sendingOf(c, words(frame.language)('title-invitation', { circle: name }))
  const which = { circle: String(circle) }
  const done = await c.var.perform((act) => prepareInvitations(act, sending, which))
  return answer(c, done, invitationsPath)
}

async function prepareOne(c: Here, inviteeId: string): Promise<Response> {
  const { office, frame } = c.var
  const invitee = isUuid(inviteeId)
    ? await inviteeById(office.database.drizzle, office.conference.id, inviteeId)
    : undefined
  if (!invitee) return c.notFound() as Response
  const title = words(frame.language)('title-invitation-one', {
    invitee: inviteeName(invitee, frame.language),
  })
  const done = await c.var.perform((act) => prepareInvitations(act, sendingOf(c, title), { inviteeId }))
  return answer(c, done, invitationPath(inviteeId))
}

function sendingOf(c: Here, title: string) {
  const { office } = c.var
  return { definition: office.definition(), demonstration: office.settings.demonstration, title }
}

function answer(c: Here, done: Prepared, back: string): Response {
  const place = typeof done === 'string' ? `${back}?problem=${done}` : mailingPath(done.id)
  return c.redirect(place, 303) as Response
}
