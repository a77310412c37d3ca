import { Hono } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import { approvalsOf, approveLanguage, withdrawApproval } from '../../conference/office/language-approval.ts'
import { isLanguage, type Language } from '../../platform/i18n/language.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { authorNames } from './author-names.ts'
import { languagesPath } from './paths.ts'
import { heldForLanguage } from './queries/held-for-language.ts'
import { LanguagesPage } from './views/languages-page.tsx'
import { words } from './words.ts'

/** The languages of mails and letters, and who answers for those that no native reader has checked. */
export const languageRoutes = new Hono<DeskEnv>()
  .get(languagesPath, async (c) => {
    const { office, frame } = c.var
    const { database, conference } = office
    const [approvals, held] = await Promise.all([
      approvalsOf(database.drizzle, conference.id),
      heldForLanguage(database, conference.id),
    ])
    const authors = await authorNames(
      database,
      approvals.map(({ approvedBy }) => approvedBy),
      words(frame.language)('definition.system'),
    )
    return c.html(
      render(
        <LanguagesPage
          frame={frame}
          definition={office.definition()}
          approvals={approvals}
          held={held}
          authors={authors}
        />,
      ),
    )
  })
  .post('/desk/languages/:language/approval', async (c) => {
    const language = spoken(c.req.param('language'), siteLanguages(c.var.office.definition()))
    if (!language) return c.notFound()
    await c.var.perform((act) => approveLanguage(act, language))
    return c.redirect(languagesPath, 303)
  })
  .post('/desk/languages/:language/withdrawal', async (c) => {
    const language = spoken(c.req.param('language'), siteLanguages(c.var.office.definition()))
    if (!language) return c.notFound()
    await c.var.perform((act) => withdrawApproval(act, language))
    return c.redirect(languagesPath, 303)
  })

function spoken(code: string, languages: Language[]): Language | undefined {
  return isLanguage(code) && languages.includes(code) ? code : undefined
}
