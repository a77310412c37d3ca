import type { Refusal } from '../../platform/http/doors.ts'
import { render } from '../../ui/render.ts'
import { signInPath } from './paths.ts'
import { frameOf } from './routes.tsx'
import { NoAccessPage } from './views/link-pages.tsx'

/** A visitor is shown the way in; somebody whose role does not include the page is told so. */
export const refuse: Refusal = (c, reason) => {
  if (reason === 'not-signed-in') {
    const { pathname, search } = new URL(c.req.url)
    const next = c.req.method === 'GET' ? `?next=${encodeURIComponent(pathname + search)}` : ''
    return c.redirect(signInPath + next, 303)
  }
  return c.html(render(<NoAccessPage frame={frameOf(c)} />), 403)
}
