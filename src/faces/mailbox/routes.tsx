import { type Context, Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { handOutAttachment } from '../outbox/attachment.ts'
import { framedBody, linksOpen } from '../outbox/framed-body.ts'
import { deliveredById, deliveredOf } from '../outbox/queries.ts'
import { MailboxPage, MailPage } from './views/mailbox-pages.tsx'

type Here = Context<DeskEnv>

/** The other side of the demonstration: what missions and delegates received, whole. There is none in a real office. */
export const mailboxRoutes = new Hono<DeskEnv>()
  .get('/demonstration/mailbox', async (c) => {
    const { office, frame } = c.var
    if (!office.settings.demonstration) return c.notFound()
    const wanted = c.req.query('words')?.trim() ?? ''
    const page = Math.min(9999, Math.max(1, Math.floor(Number(c.req.query('page')) || 1)))
    const found = await deliveredOf(office.database, { wanted, page })
    return c.html(render(<MailboxPage frame={frame} wanted={wanted} page={page} {...found} />))
  })
  .get('/demonstration/mailbox/:id', async (c) => {
    const mail = await delivered(c)
    return mail ? c.html(render(<MailPage frame={c.var.frame} mail={mail} />)) : c.notFound()
  })
  .get('/demonstration/mailbox/:id/body', async (c) => {
    const mail = await delivered(c)
    return mail ? framedBody(c, mail.html, linksOpen) : c.notFound()
  })
  .get('/demonstration/mailbox/:id/attachments/:number', async (c) => {
    const mail = await delivered(c)
    return mail ? handOutAttachment(c, c.var.office.files, mail.attachments) : c.notFound()
  })

async function delivered(c: Here) {
  const { database, settings } = c.var.office
  return settings.demonstration ? deliveredById(database, c.req.param('id') ?? '') : undefined
}
