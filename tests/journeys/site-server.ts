import { Hono } from 'hono'
import { loadDefinition } from '../../src/conference/definition/load-definition.ts'
import { errorAnswer } from '../../src/faces/site/error-answer.tsx'
import { siteRoutes } from '../../src/faces/site/routes.tsx'
import { clockAt } from '../../src/platform/clock/clock.ts'
import { headers } from '../../src/platform/http/secure-headers.ts'
import { rootPath } from '../../src/platform/root.ts'
import { serveApp } from './serve-app.ts'

/** The public site of the first conference at an instant, on a free port of this machine. */
export async function serveSite(instant: string): ReturnType<typeof serveApp> {
  const loaded = loadDefinition(rootPath('conferences', 'phnom-penh-2023'))
  if (!loaded.ok) throw new Error(`The definition cannot be read: ${JSON.stringify(loaded.problems[0])}`)
  const site = {
    definition: () => loaded.definition,
    clock: clockAt(instant),
    settings: { conferenceFolder: 'conferences/phnom-penh-2023' },
  }
  return serveApp(
    new Hono()
      .use(headers)
      .route('/', siteRoutes(site))
      .notFound((c) => errorAnswer(c, site, 'notFound')),
  )
}
