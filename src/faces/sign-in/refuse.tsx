import type { Context } from 'hono'
import type { Purpose } from '../../platform/auth/personal-links.ts'
import type { Allowed, Refusal } from '../../platform/http/doors.ts'
import { render } from '../../ui/render.ts'
import { askForLinkPath, secondFactorPath, signInPath } from './paths.ts'
import { frameOf } from './routes.tsx'
import { AwayPage } from './views/away-page.tsx'
import { NoAccessPage } from './views/link-pages.tsx'

/**
 * Who is not signed in is shown the way in; somebody whose role does not include the page is told so. A delegate or a mission
 * asks for a link; what they had typed into a form when their visit ended is shown, so that it is not lost.
 */
export const refuse: Refusal = async (c, reason, allowed) => {
  const purpose = purposeOf(allowed)
  if (purpose)
    return c.req.method === 'POST' ? awayPage(c, purpose) : c.redirect(askForLinkPath(purpose), 303)
  if (reason === 'not-signed-in') {
    const { pathname, search } = new URL(c.req.url)
    const next = c.req.method === 'GET' ? `?next=${encodeURIComponent(pathname + search)}` : ''
    return c.redirect((c.var.halfway ? secondFactorPath : signInPath) + next, 303)
  }
  return c.html(render(<NoAccessPage frame={frameOf(c)} />), 403)
}

/** The purpose of a door that opens to visitors by a personal link. */
function purposeOf(allowed: Allowed | undefined): Purpose | undefined {
  if (!Array.isArray(allowed)) return undefined
  if (allowed.includes('delegate')) return 'registration'
  return allowed.includes('mission') ? 'portal' : undefined
}

const megabyte = 1024 * 1024

async function awayPage(c: Context, purpose: Purpose) {
  const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')
  const isSmall = Number(c.req.header('content-length') ?? megabyte) < megabyte
  const form = isForm && isSmall ? await c.req.parseBody({ all: true }) : {}
  const typed = Object.values(form)
    .flat()
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
  return c.html(render(<AwayPage frame={frameOf(c)} purpose={purpose} typed={typed} />), 401)
}
