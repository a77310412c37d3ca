import { type Context, Hono } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import { renderLine } from '../../conference/definition/render-text.ts'
import type { OfficeEnv } from '../../conference/office/env.ts'
import { render } from '../../ui/render.ts'
import { answerOffer } from './commands/answer-offer.ts'
import { readOwnAnswer } from './forms/own-answer-form.ts'
import { type OwnProblem, OwnSponsorshipPage } from './own/own-sponsorship-page.tsx'
import { ownAnswerPath, ownSponsorshipPath } from './paths.ts'
import { ownSponsorship } from './queries/own-sponsorship.ts'

type Here = Context<OfficeEnv>

/** SPO-5: the sponsored person reads the conditions in full, and accepts or declines. Only ever their own. */
export const delegateRoutes = new Hono<OfficeEnv>()
  .get(ownSponsorshipPath, (c) => ownPage(c))
  .post(ownAnswerPath, async (c) => {
    const read = readOwnAnswer(await c.req.parseBody())
    if ('problem' in read) return ownPage(c, read.problem)
    const own = await ownHere(c)
    if (!own) return c.notFound()
    const definition = c.var.office.definition()
    const said = { ...read, assistance: null }
    const done = await c.var.perform((act) => answerOffer(act, definition, own.request.id, said))
    if (done === 'no-offer' || done === 'too-late') return ownPage(c, done)
    return c.redirect(ownSponsorshipPath, 303)
  })

function ownHere(c: Here) {
  return ownSponsorship(c.var.office.database, c.var.visit?.subjectId ?? '')
}

async function ownPage(c: Here, problem?: OwnProblem) {
  const own = await ownHere(c)
  if (!own) return c.notFound()
  const definition = c.var.office.definition()
  const { language } = c.var
  const page = (
    <OwnSponsorshipPage
      language={language}
      languages={siteLanguages(definition)}
      siteName={renderLine(definition, language, 'short-name')}
      definition={definition}
      own={own}
      problem={problem}
    />
  )
  return c.html(render(page), problem ? 422 : 200)
}
