import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { render } from '../../ui/render.ts'
import { addressRoutes } from './address-routes.tsx'
import { calendarOf } from './calendar.ts'
import { submitRegistration } from './commands/submit-registration.ts'
import { withdrawOneself } from './commands/withdraw-oneself.ts'
import type { DelegateEnv } from './delegate.ts'
import { readSection } from './form/read-section.ts'
import { sectionsFor } from './form/sections.ts'
import { formRoutes } from './form-routes.tsx'
import { answersPath, calendarPath, confirmationPath, submissionPath, withdrawalPath } from './paths.ts'
import { photoRoutes } from './photo-routes.tsx'
import { formOf } from './queries/form-of.ts'
import { progressOf } from './queries/progress-of.ts'
import { leftToDo } from './rules/progress.ts'
import { type AnsweredSection, AnswersPage } from './views/answers-page.tsx'
import { ConfirmationPage } from './views/confirmation-page.tsx'
import { WithdrawnPage } from './views/not-now-pages.tsx'
import { WithdrawalPage } from './views/withdrawal-page.tsx'
import { withDelegate } from './with-delegate.tsx'

type Here = Context<DelegateEnv>

const small = bodyLimit({ maxSize: 64 * 1024 })

/** A delegate's own pages in this step; the list of tasks is the delegate's face. All touch one registration: the visitor's. */
export const delegateRoutes = new Hono<DelegateEnv>()
  .use('/registration', withDelegate)
  .use('/registration/*', withDelegate)
  .route('/', formRoutes)
  .route('/', photoRoutes)
  .route('/', addressRoutes)
  .get(answersPath, (c) => answersPage(c, false))
  .post(submissionPath, small, async (c) => {
    const { office, delegate, delegateFrame } = c.var
    const desk = { definition: office.definition(), seals: office.seals, baseUrl: office.settings.baseUrl }
    const sent = await c.var.perform((act) => submitRegistration(act, desk, delegate.person.id))
    if (!sent) return c.notFound()
    if (sent === 'withdrawn') return c.html(render(<WithdrawnPage frame={delegateFrame} />), 410)
    if ('left' in sent) return answersPage(c, true)
    return c.redirect(confirmationPath, 303)
  })
  .get(confirmationPath, (c) => {
    const { delegate, delegateFrame } = c.var
    if (delegate.registration.version === 0) return c.redirect(answersPath, 303)
    return c.html(render(<ConfirmationPage frame={delegateFrame} delegate={delegate} />))
  })
  .get(calendarPath, (c) => {
    const { office, language } = c.var
    return c.body(calendarOf(office.definition(), language, office.clock.now()), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="conference.ics"',
    })
  })
  .get(withdrawalPath, (c) =>
    c.html(render(<WithdrawalPage frame={c.var.delegateFrame} delegate={c.var.delegate} />)),
  )
  .post(withdrawalPath, small, async (c) => {
    const { office, delegate, delegateFrame } = c.var
    await c.var.perform((act) => withdrawOneself(act, office.definition(), delegate.person.id))
    return c.html(render(<WithdrawnPage frame={delegateFrame} />))
  })

/** All answers; 422 where they were sent too early. */
async function answersPage(c: Here, hasTried: boolean): Promise<Response> {
  const { office, delegate, delegateFrame } = c.var
  const { asked, registration } = delegate
  const form = await formOf(office.database.drizzle, registration.id, office.seals)
  const sections = sectionsFor(asked).map((section): AnsweredSection => {
    const stored = form[section.subject]
    if (!stored?.draft) return { section, answers: stored?.submitted?.answers ?? undefined }
    return { section, answers: readSection(section, asked, stored.draft.typed ?? {}).answers }
  })
  const page = (
    <AnswersPage
      frame={delegateFrame}
      asked={asked}
      sections={sections}
      left={leftToDo(progressOf(asked, form))}
      isSent={registration.version > 0}
      isChanged={sections.some(({ section }) => form[section.subject]?.draft)}
      hasTried={hasTried}
    />
  )
  return c.html(render(page), hasTried ? 422 : 200)
}
