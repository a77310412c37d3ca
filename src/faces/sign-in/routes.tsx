import { type Context, Hono } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import type { OfficeEnv } from '../../conference/office/env.ts'
import { endSession, openSession } from '../../platform/auth/sessions.ts'
import { linkHolds, takeLink } from '../../platform/auth/sign-in-links.ts'
import { render } from '../../ui/render.ts'
import { browserName } from './browser-name.ts'
import { sendSignInLink } from './commands.tsx'
import { type AddressForm, readAddress } from './forms.ts'
import { nextPage } from './next-page.ts'
import {
  demonstrationSessionPath,
  linksPath,
  secondFactorPath,
  sessionsPath,
  signInPath,
  signOutPath,
} from './paths.ts'
import { isNamedAccount, namedAccounts } from './queries.ts'
import { forgetSession, keepSession, sessionSecret } from './session-cookie.ts'
import { LinkOverPage, LinkSentPage, OpenLinkPage } from './views/link-pages.tsx'
import type { SignInFrame } from './views/sign-in-frame.tsx'
import { SignInPage } from './views/sign-in-page.tsx'

/** Signing in by a link sent by mail; in the demonstration by choosing one of its accounts. */
export const signInRoutes = new Hono<OfficeEnv>()
  .get(signInPath, (c) => signInPage(c))
  .post(linksPath, async (c) => {
    const form = readAddress(await c.req.parseBody())
    if (!form.ok) return signInPage(c, form)
    await sendSignInLink(c.var.office, form.address, c.var.language)
    return c.html(render(<LinkSentPage frame={frameOf(c)} address={form.address} />))
  })
  .get('/sign-in/links/:token', async (c) => {
    const token = c.req.param('token')
    if (await linkHolds(c.var.office.database, token))
      return c.html(render(<OpenLinkPage frame={frameOf(c)} token={token} />))
    return linkOver(c)
  })
  .post('/sign-in/links/:token', async (c) => {
    const { database } = c.var.office
    const accountId = await takeLink(database, c.req.param('token'))
    return accountId ? enter(c, accountId, undefined) : linkOver(c)
  })
  .post(signOutPath, async (c) => {
    const secret = sessionSecret(c)
    if (secret) await endSession(c.var.office.database, secret)
    forgetSession(c)
    return c.redirect(signInPath, 303)
  })
  .post(demonstrationSessionPath, async (c) => {
    const { database, conference, settings } = c.var.office
    const form = await c.req.parseBody()
    const account = String(form.account)
    if (!settings.demonstration || !(await isNamedAccount(database, conference.id, account)))
      return c.notFound()
    return enter(c, account, form.next)
  })

type Here = Context<OfficeEnv>

async function signInPage(c: Here, failed?: AddressForm) {
  const { database, conference, settings } = c.var.office
  const accounts = settings.demonstration ? await namedAccounts(database, conference.id) : []
  const next = c.req.query('next')
  const page = (
    <SignInPage
      frame={frameOf(c)}
      accounts={accounts}
      {...(failed ? { failed } : {})}
      {...(next ? { next: nextPage(next) } : {})}
    />
  )
  return c.html(render(page), failed ? 422 : 200)
}

function linkOver(c: Here) {
  return c.html(render(<LinkOverPage frame={frameOf(c)} />), 410)
}

/** A new session for each sign-in; the one that the browser had is ended. */
async function enter(c: Here, accountId: string, next: unknown) {
  const { database, settings } = c.var.office
  const before = sessionSecret(c)
  if (before) await endSession(database, before)
  keepSession(
    c,
    await openSession(database, accountId, browserName(c.req.header('user-agent'))),
    settings.baseUrl,
  )
  return c.redirect(nextPage(next), 303)
}

/** What the pages of signing in show around their subject. */
export function frameOf(c: Here): SignInFrame {
  const definition = c.var.office.definition()
  const { language } = c.var
  return {
    language,
    languages: siteLanguages(definition),
    siteName: renderLine(definition, language, 'short-name'),
    path: pathOf(c.req.path),
  }
}

/** Where the page itself can be read: a form's answer is no page of its own. */
function pathOf(path: string): string {
  if (/^\/(?:registration|portal)\/link/.test(path)) return path.replace(/\/renewal$/, '')
  if (path.startsWith(secondFactorPath)) return secondFactorPath
  if (path.startsWith(sessionsPath)) return sessionsPath
  return path.startsWith('/sign-in/links/') ? path : signInPath
}
