import { type Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { siteLanguages } from '../../conference/definition/definition.ts'
import { encoded } from '../../platform/http/encoded.ts'
import { pageLanguage } from '../../platform/http/page-language.ts'
import { renderedOnce } from '../../platform/http/rendered.ts'
import { isLanguage } from '../../platform/i18n/language.ts'
import { render } from '../../ui/render.ts'
import { builtAssets } from '../../ui/styles/built-assets.ts'
import { favicon } from './favicon.ts'
import { type NextDate, nextDate } from './next-date.ts'
import { type SitePage, sitePath } from './paths.ts'
import type { Site } from './site.ts'
import { AccessibilityPage } from './views/accessibility-page.tsx'
import { HomePage } from './views/home-page.tsx'
import { PrivacyPage } from './views/privacy-page.tsx'
import { QuestionsPage } from './views/questions-page.tsx'
import type { SiteView } from './views/site-page.tsx'
import { TakePartPage } from './views/take-part-page.tsx'

const day = 'public, max-age=86400'
const robots = 'User-agent: *\nDisallow: /desk\nDisallow: /sign-in\nDisallow: /demonstration\n'

const views: Record<SitePage, (view: SiteView & { next: NextDate | undefined }) => VNode> = {
  home: (view) => <HomePage {...view} />,
  'how-to-take-part': (view) => <TakePartPage {...view} />,
  questions: (view) => <QuestionsPage {...view} />,
  accessibility: (view) => <AccessibilityPage {...view} />,
  privacy: (view) => <PrivacyPage {...view} />,
}

/** The public site with its stylesheets, fonts and picture: pages are rendered once per version, language and next date. */
export function siteRoutes(site: Site): Hono {
  const pages = renderedOnce()
  const picture = encoded(favicon, 'image/svg+xml')
  const forRobots = encoded(robots, 'text/plain; charset=utf-8')

  function page(c: Context, name: SitePage) {
    const definition = site.definition()
    const language = c.req.param('language')
    const offered = siteLanguages(definition)
    if (!isLanguage(language) || !offered.includes(language)) return c.notFound()
    pageLanguage(c, offered)
    const next = nextDate(definition, site.clock.now())
    const key = [definition.hash, language, name, next?.key].join(' ')
    return pages.answer(c, key, () => render(views[name]({ definition, language, next })))
  }

  return new Hono()
    .route('/', builtAssets().routes)
    .get('/', (c) => {
      c.header('vary', 'Accept-Language, Cookie')
      c.header('cache-control', 'no-store')
      return c.redirect(sitePath('home', pageLanguage(c, siteLanguages(site.definition()))), 302)
    })
    .get('/favicon.svg', (c) => picture.answer(c, day))
    .get('/robots.txt', (c) => forRobots.answer(c, day))
    .get('/:language{[a-z]{2}}', (c) => page(c, 'home'))
    .get('/:language{[a-z]{2}}/how-to-take-part', (c) => page(c, 'how-to-take-part'))
    .get('/:language{[a-z]{2}}/questions', (c) => page(c, 'questions'))
    .get('/:language{[a-z]{2}}/accessibility', (c) => page(c, 'accessibility'))
    .get('/:language{[a-z]{2}}/privacy', (c) => page(c, 'privacy'))
}
