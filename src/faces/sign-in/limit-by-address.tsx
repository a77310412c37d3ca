import type { MiddlewareHandler } from 'hono'
import type { OfficeEnv } from '../../conference/office/env.ts'
import { mayTry } from '../../platform/auth/rate-limits/may-try.ts'
import { clientAddress } from '../../platform/http/client-address.ts'
import { render } from '../../ui/render.ts'
import { frameOf } from './routes.tsx'
import { TooManyPage } from './second-factor/views/too-many-page.tsx'

/** Many missions share one address of the United Nations' network: enough for all of them, too few to guess or to flood. */
const limit = { times: 60, minutes: 15 }

/** Whoever asks for links too often from one address waits a while. Known and unknown mail addresses count alike. */
export const limitByAddress: MiddlewareHandler<OfficeEnv> = async (c, next) => {
  if (c.req.method !== 'POST') return next()
  const { database, settings } = c.var.office
  if (await mayTry(database, `links:${clientAddress(c, settings)}`, limit)) return next()
  c.header('retry-after', String(limit.minutes * 60))
  return c.html(render(<TooManyPage frame={frameOf(c)} />), 429)
}
