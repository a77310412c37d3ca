import { type Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { siteLanguages } from '../../conference/definition/definition.ts'
import { calendarOf } from '../../journey/programme/calendar-of.ts'
import { calendarType } from '../../platform/calendar/write-calendar.ts'
import { type Encoded, encoded } from '../../platform/http/encoded.ts'
import { pageLanguage } from '../../platform/http/page-language.ts'
import { renderedOnce } from '../../platform/http/rendered.ts'
import { isLanguage, type Language } from '../../platform/i18n/language.ts'
import { render } from '../../ui/render.ts'
import { builtAssets } from '../../ui/styles/built-assets.ts'
import { favicon } from './favicon.ts'
import { type NextDate, nextDate } from './next-date.ts'
import { type SitePage, sitePath } from './paths.ts'
import { pagesOf, programmeOf, type Site } from './site.ts'
import { AccessibilityPage } from './views/accessibility-page.tsx'
import { ContactPage } from './views/contact-page.tsx'
import { HomePage } from './views/home-page.tsx'
import { PracticalPage } from './views/practical-page.tsx'
import { PrivacyPage } from './views/privacy-page.tsx'
import { ProgrammePage } from './views/programme-page.tsx'
import { QuestionsPage } from './views/questions-page.tsx'
import type { SiteView } from './views/site-page.tsx'
import { TakePartPage } from './views/take-part-page.tsx'

const day = 'public, max-age=86400'
const robots = 'User-agent: *\nDisallow: /desk\nDisallow: /sign-in\nDisallow: /demonstration\n'

type View = SiteView & { next: NextDate | undefined }

const views: Record<SitePage, (view: View) => VNode | undefined> = {
  home: (view) => <HomePage {...view} />,
  'how-to-take-part': (view) => <TakePartPage {...view} />,
  programme: ({ programme, ...view }) => programme && <ProgrammePage {...view} programme={programme} />,
  'practical-information': (view) => <PracticalPage {...view} />,
  questions: (view) => <QuestionsPage {...view} />,
  accessibility: (view) => <AccessibilityPage {...view} />,
  contact: (view) => <ContactPage {...view} />,
  privacy: (view) => <PrivacyPage {...view} />,
}

/** The public site with its stylesheets, fonts and picture: pages are rendered once per version, language and next date. */
export function siteRoutes(site: Site): Hono {
  const pages = renderedOnce()
  const picture = encoded(favicon, 'image/svg+xml')
  const calendars = new Map<string, Encoded>()
  const forRobots = encoded(robots, 'text/plain; charset=utf-8')

  const programme = programmeOf(site)

  function page(c: Context, name: SitePage) {
    const definition = site.definition()
    const language = languageIn(c)
    if (!language || !pagesOf(definition, programme).includes(name)) return c.notFound()
    const next = nextDate(definition, site.clock.now())
    const key = [definition.hash, programme?.hash, language, name, next?.key].join(' ')
    return pages.answer(c, key, () => {
      const view = views[name]({ definition, language, programme, next })
      if (!view) throw new Error(`The page ${name} has nothing to show`)
      return render(view)
    })
  }

  function calendar(c: Context) {
    const definition = site.definition()
    const language = languageIn(c)
    if (!language || !programme) return c.notFound()
    const key = `${definition.hash} ${language}`
    const found = calendars.get(key) ?? encoded(calendarOf(programme, definition, language), calendarType)
    if (calendars.size > 50) calendars.clear()
    calendars.set(key, found)
    const disposition = `attachment; filename="programme-${language}.ics"`
    return found.answer(c, 'no-cache', { 'content-disposition': disposition })
  }

  /** The language of the address, where this conference writes it; remembered for the next page. */
  function languageIn(c: Context): Language | undefined {
    const language = c.req.param('language')
    const offered = siteLanguages(site.definition())
    if (!isLanguage(language) || !offered.includes(language)) return undefined
    pageLanguage(c, offered)
    return language
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
    .get('/:language{[a-z]{2}}/programme', (c) => page(c, 'programme'))
    .get('/:language{[a-z]{2}}/programme.ics', calendar)
    .get('/:language{[a-z]{2}}/practical-information', (c) => page(c, 'practical-information'))
    .get('/:language{[a-z]{2}}/questions', (c) => page(c, 'questions'))
    .get('/:language{[a-z]{2}}/accessibility', (c) => page(c, 'accessibility'))
    .get('/:language{[a-z]{2}}/contact', (c) => page(c, 'contact'))
    .get('/:language{[a-z]{2}}/privacy', (c) => page(c, 'privacy'))
}
