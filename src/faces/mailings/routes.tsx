import { type Context, Hono } from 'hono'
import type { Office } from '../../conference/office/office.ts'
import type { Composers } from '../../platform/messages/mailing/composer.ts'
import {
  adoptMailing,
  cancelMailing,
  confirmMailing,
} from '../../platform/messages/mailing/decide-mailing.ts'
import { mailingsOf } from '../../platform/messages/mailing/queries.ts'
import { sendTest } from '../../platform/messages/mailing/send-test.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { authorNames } from '../registry/author-names.ts'
import { mailingData } from './mailing-data.ts'
import { mailingPath, mailingsPath } from './paths.ts'
import { recipientRoutesWith } from './recipient-routes.tsx'
import { MailingPage, type MailingPageProps } from './views/mailing-page.tsx'
import { MailingsPage } from './views/mailings-page.tsx'
import { heldInWords, words } from './words.ts'

type Here = Context<DeskEnv>

const seconds = 3

/** Mail to many, of whatever kind: `composersOf` gives who words it. */
export function mailingRoutesWith(composersOf: (office: Office) => Composers): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(mailingsPath, async (c) => {
      const { office, frame } = c.var
      const mailings = await mailingsOf(office.database.drizzle, office.conference.id)
      const actors = mailings.map(({ preparedBy }) => preparedBy)
      const names = await authorNames(office.database, actors, words(frame.language)('system'))
      return c.html(render(<MailingsPage frame={frame} mailings={mailings} names={names} />))
    })
    .get('/desk/mailings/:id', (c) => page(c))
    .post('/desk/mailings/:id/confirmation', async (c) => {
      const id = c.req.param('id')
      const version = Number((await c.req.parseBody()).version)
      const done = await c.var.perform((act) => confirmMailing(act, id, version))
      if (!done) return c.notFound()
      if (done === 'confirmed') return c.redirect(mailingPath(id), 303)
      const text = words(c.var.frame.language)(done === 'closed' ? 'closed' : 'changed')
      return page(c, { text, isProblem: true })
    })
    .post('/desk/mailings/:id/adoption', async (c) => {
      const mailing = await c.var.perform((act) => adoptMailing(act, c.req.param('id')))
      return mailing ? c.redirect(mailingPath(mailing.id), 303) : c.notFound()
    })
    .post('/desk/mailings/:id/cancellation', async (c) => {
      const mailing = await c.var.perform((act) => cancelMailing(act, c.req.param('id')))
      return mailing ? c.redirect(mailingPath(mailing.id), 303) : c.notFound()
    })
    .post('/desk/mailings/:id/test', (c) => test(c, composersOf))
    .route('/', recipientRoutesWith(composersOf))
}

/** The page; while messages leave it asks for itself again, without script. */
async function page(c: Here, news?: MailingPageProps['news']): Promise<Response> {
  const { office, frame, who } = c.var
  const say = words(frame.language)
  const data = await mailingData(office, c.req.param('id') ?? '', say('system'))
  if (!data || !who) return c.notFound()
  if (data.isLeaving && c.req.method === 'GET') c.header('refresh', String(seconds))
  const me = { actor: `staff:${who.account.id}`, address: who.account.address }
  const tested = c.req.query('test') === 'sent' ? say('testSent', { address: me.address }) : undefined
  const view = (
    <MailingPage
      frame={frame}
      data={data}
      me={me}
      story={await c.var.story(`mailing:${data.mailing.id}`)}
      news={news ?? (tested ? { text: tested, isProblem: false } : undefined)}
    />
  )
  return c.html(render(view), news?.isProblem ? 409 : 200) as Response
}

async function test(c: Here, composersOf: (office: Office) => Composers): Promise<Response> {
  const { office, frame, who } = c.var
  const id = c.req.param('id') ?? ''
  const say = words(frame.language)
  const recipientId = String((await c.req.parseBody()).recipient ?? '')
  if (!who) return c.notFound() as Response
  const sending = { composers: composersOf(office), files: office.files }
  const { address, name } = who.account
  const sent = await c.var.perform((act) =>
    sendTest(act, sending, id, {
      to: { address, name },
      recipientId,
      marks: { subject: say('testMark'), link: say('linkMark') },
    }),
  )
  if (!sent) return c.notFound() as Response
  if ('messageId' in sent) return c.redirect(`${mailingPath(id)}?test=sent`, 303)
  const reason = heldInWords({ heldReason: sent.hold, heldNote: null }, frame.language)
  return page(c, { text: say('testHeld', { reason }), isProblem: true })
}
