import { type Context, Hono } from 'hono'
import type { Office } from '../../conference/office/office.ts'
import { type Composed, type Composers, composerOf } from '../../platform/messages/mailing/composer.ts'
import { holdRecipient, releaseRecipient } from '../../platform/messages/mailing/decide-recipient.ts'
import { mailingById, recipientById } from '../../platform/messages/mailing/queries.ts'
import type { Mailing, MailingRecipient } from '../../platform/messages/mailing/schema.ts'
import { withoutLinks } from '../../platform/messages/put-links.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { framedBody } from '../outbox/framed-body.ts'
import { mailingPath } from './paths.ts'
import { RecipientPage } from './views/recipient-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>
type Found = { mailing: Mailing; recipient: MailingRecipient; composed: Composed }

/** One recipient of a mail to many: the mail as it would leave now, its files, and holding it back. */
export function recipientRoutesWith(composersOf: (office: Office) => Composers): Hono<DeskEnv> {
  const found = (c: Here) => find(c, composersOf(c.var.office))
  return new Hono<DeskEnv>()
    .get('/desk/mailings/:id/recipients/:recipient', async (c) => page(c, await found(c)))
    .get('/desk/mailings/:id/recipients/:recipient/body', async (c) => {
      const one = await found(c)
      if (!one || 'hold' in one.composed) return c.notFound()
      const { mail } = one.composed
      const mark = words(c.var.frame.language)('linkMark')
      return framedBody(c, withoutLinks({ ...mail, places: mail.places ?? {} }, mark).html)
    })
    .get('/desk/mailings/:id/recipients/:recipient/files/:index', async (c) => {
      const one = await found(c)
      const files = one && 'mail' in one.composed ? one.composed.files : undefined
      const file = files?.[Number(c.req.param('index'))]
      if (!file) return c.notFound()
      return c.body(Buffer.from(file.bytes), 200, {
        'content-type': file.type,
        'content-disposition': `inline; filename="${file.name}"`,
        'cache-control': 'private, no-store',
      })
    })
    .post('/desk/mailings/:id/recipients/:recipient/hold', async (c) => {
      const { id, recipient } = c.req.param()
      const reason = String((await c.req.parseBody()).reason ?? '').trim()
      if (!/\p{L}/u.test(reason)) return page(c, await found(c), true)
      await c.var.perform((act) => holdRecipient(act, id, recipient, reason.slice(0, 500)))
      return c.redirect(`${mailingPath(id)}#held`, 303)
    })
    .post('/desk/mailings/:id/recipients/:recipient/release', async (c) => {
      const { id, recipient } = c.req.param()
      await c.var.perform((act) => releaseRecipient(act, id, recipient))
      return c.redirect(`${mailingPath(id)}#recipients`, 303)
    })
}

async function find(c: Here, composers: Composers): Promise<Found | undefined> {
  const { database, conference, clock } = c.var.office
  const tx = database.drizzle
  const mailing = await mailingById(tx, conference.id, c.req.param('id') ?? '')
  const recipient = mailing && (await recipientById(tx, mailing.id, c.req.param('recipient') ?? ''))
  if (!mailing || !recipient) return undefined
  const looking = { tx, conferenceId: conference.id, at: clock.now() }
  const composed = await composerOf(composers, mailing).compose(looking, mailing, recipient)
  return { mailing, recipient, composed }
}

function page(c: Here, one: Found | undefined, isReasonMissing = false) {
  if (!one) return c.notFound()
  const { mailing, recipient, composed } = one
  const shown =
    'hold' in composed ? composed : { subject: composed.mail.subject, files: composed.files ?? [] }
  const view = (
    <RecipientPage
      frame={c.var.frame}
      mailing={mailing}
      recipient={recipient}
      shown={shown}
      isReasonMissing={isReasonMissing}
    />
  )
  return c.html(render(view), isReasonMissing ? 422 : 200)
}
