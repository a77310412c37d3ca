import { type Context, Hono } from 'hono'
import type { OfficeEnv } from '../../conference/office/env.ts'
import { type FoundLink, type Purpose, personalLink } from '../../platform/auth/personal-links.ts'
import { endVisit, openVisit } from '../../platform/auth/visits.ts'
import { render } from '../../ui/render.ts'
import { readAddress } from './forms.ts'
import { visitPath } from './paths.ts'
import { frameOf } from './routes.tsx'
import { renewLink, sendLinksToAddress } from './send-personal-link.tsx'
import { forgetVisit, keepVisit, visitSecret } from './session-cookie.ts'
import { AskForLinkPage, PersonalLinkSentPage } from './views/ask-for-link-page.tsx'
import { DeadLinkPage, OpenPersonalLinkPage, SomebodyElsePage } from './views/personal-link-pages.tsx'

type Here = Context<OfficeEnv>

/** Coming by a personal link (REG-1): opening it, renewing a dead one, asking for one, leaving. */
export const visitorRoutes = new Hono<OfficeEnv>()

for (const purpose of ['registration', 'portal'] as const) {
  visitorRoutes
    .get(`/${purpose}/link`, (c) => c.html(render(<AskForLinkPage frame={frameOf(c)} purpose={purpose} />)))
    .post(`/${purpose}/link`, async (c) => {
      const form = readAddress(await c.req.parseBody())
      if (!form.ok)
        return c.html(render(<AskForLinkPage frame={frameOf(c)} purpose={purpose} failed={form} />), 422)
      await sendLinksToAddress(c.var.office, purpose, form.address)
      return c.html(render(<PersonalLinkSentPage frame={frameOf(c)} address={form.address} />))
    })
    .get(`/${purpose}/links/:token`, (c) => linkPage(c, purpose))
    .post(`/${purpose}/links/:token`, async (c) => {
      const link = await found(c, purpose)
      if (link?.state !== 'holds') return deadLink(c, purpose, link)
      const { database, settings } = c.var.office
      const before = visitSecret(c)
      if (before) await endVisit(database, before)
      keepVisit(c, await openVisit(database, link), settings.baseUrl)
      return c.redirect(visitPath(purpose), 303)
    })
    .post(`/${purpose}/links/:token/renewal`, async (c) => {
      const link = await found(c, purpose)
      if (!link) return deadLink(c, purpose, undefined)
      await renewLink(c.var.office, purpose, link.subjectId)
      return c.html(render(<PersonalLinkSentPage frame={frameOf(c)} />))
    })
    .post(`/${purpose}/leaving`, async (c) => {
      const secret = visitSecret(c)
      if (secret) await endVisit(c.var.office.database, secret)
      forgetVisit(c)
      return c.redirect(`/${c.var.language}`, 303)
    })
}

async function linkPage(c: Here, purpose: Purpose) {
  const link = await found(c, purpose)
  if (link?.state !== 'holds') return deadLink(c, purpose, link)
  const { visit } = c.var
  const token = c.req.param('token') ?? ''
  const frame = frameOf(c)
  if (visit && visit.subjectId !== link.subjectId)
    return c.html(render(<SomebodyElsePage frame={frame} purpose={purpose} token={token} />))
  return c.html(render(<OpenPersonalLinkPage frame={frame} purpose={purpose} token={token} />))
}

function found(c: Here, purpose: Purpose): Promise<FoundLink | undefined> {
  const { database, conference } = c.var.office
  return personalLink(database, conference.id, purpose, c.req.param('token') ?? '')
}

/** A link that opens nothing says why, and what to do. */
function deadLink(c: Here, purpose: Purpose, link: FoundLink | undefined) {
  const page = (
    <DeadLinkPage
      frame={frameOf(c)}
      purpose={purpose}
      token={c.req.param('token') ?? ''}
      why={link ? (link.revokedFor ?? 'over') : 'unknown'}
      mailbox={c.var.office.definition().secretariat.mailbox}
    />
  )
  return c.html(render(page), link ? 410 : 404)
}
