import { type Context, Hono } from 'hono'
import { noteArrival, releaseMessage, repeatMessage } from '../../platform/messages/decide-message.ts'
import { reportsOf } from '../../platform/messages/delivery-reports/reports-of.ts'
import { withoutLinks } from '../../platform/messages/put-links.ts'
import { type Message, messages } from '../../platform/messages/schema.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { handOutAttachment } from './attachment.ts'
import { framedBody } from './framed-body.ts'
import { messageById, messagesOf } from './queries.ts'
import { MessagePage } from './views/message-page.tsx'
import { MessagesPage } from './views/messages-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>

/** The outbox: every message as it was sent, the place of a personal link marked, and what a person decides about one. */
export const outboxRoutes = new Hono<DeskEnv>()
  .get('/desk/messages', async (c) => {
    const { office, frame } = c.var
    const status = messages.status.enumValues.find((one) => one === c.req.query('state'))
    const page = Math.min(9999, Math.max(1, Math.floor(Number(c.req.query('page')) || 1)))
    const found = await messagesOf(office.database, office.conference.id, { status, page })
    return c.html(render(<MessagesPage frame={frame} {...found} status={status} page={page} />))
  })
  .get('/desk/messages/:id', async (c) => {
    const message = await shown(c)
    if (!message) return c.notFound()
    const story = await c.var.story(`message:${message.id}`)
    const reports = await reportsOf(c.var.office.database, message.id)
    const view = <MessagePage frame={c.var.frame} message={message} reports={reports} story={story} />
    return c.html(render(view))
  })
  .get('/desk/messages/:id/body', async (c) => {
    const message = await shown(c)
    return message ? framedBody(c, message.html) : c.notFound()
  })
  .get('/desk/messages/:id/attachments/:number', async (c) => {
    const message = await shown(c)
    return message ? handOutAttachment(c, c.var.office.files, message.attachments) : c.notFound()
  })
  .post('/desk/messages/:id/release', (c) => decide(c, releaseMessage))
  .post('/desk/messages/:id/redelivery', (c) => decide(c, repeatMessage))
  .post('/desk/messages/:id/arrival', (c) => decide(c, noteArrival))

async function shown(c: Here): Promise<Message | undefined> {
  const { office, frame } = c.var
  const message = await messageById(office.database, office.conference.id, c.req.param('id') ?? '')
  return message && { ...message, ...withoutLinks(message, words(frame.language)('linkPlace')) }
}

async function decide(c: Here, command: typeof releaseMessage) {
  const message = await c.var.perform((act) => command(act, c.req.param('id') ?? ''))
  return message ? c.redirect(`/desk/messages/${message.id}`, 303) : c.notFound()
}
