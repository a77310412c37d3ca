import type { Context } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import { pageLanguage } from '../../platform/http/page-language.ts'
import { render } from '../../ui/render.ts'
import { programmeOf, type Site } from './site.ts'
import { type ErrorKind, ErrorPage } from './views/error-page.tsx'

const statuses = { notFound: 404, notAllowed: 403, tooLarge: 413, badRequest: 400, failed: 500 } as const

/** The answer where a page cannot be given, in the reader's language. `number` is the request's, for our log. */
export function errorAnswer(c: Context, site: Site, kind: ErrorKind, number?: string): Response {
  const definition = site.definition()
  const language = pageLanguage(c, siteLanguages(definition))
  c.header('cache-control', 'no-store')
  const view = { definition, language, programme: programmeOf(site) }
  const page = <ErrorPage {...view} kind={kind} number={number} />
  return c.html(render(page), statuses[kind]) as Response
}
