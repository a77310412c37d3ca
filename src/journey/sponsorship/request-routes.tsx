import { type Context, Hono } from 'hono'
import { dayIn } from '../../platform/clock/day-in-zone.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { answerOffer } from './commands/answer-offer.ts'
import { decideEligibility } from './commands/decide-eligibility.ts'
import { estimateCost } from './commands/estimate-cost.ts'
import { makeOffer } from './commands/make-offer.ts'
import { readAssistedAnswer, readEligibility, readOffer } from './forms/decision-forms.ts'
import { assistedAnswerPath, eligibilityPath, estimatePath, offerPath, requestPath } from './paths.ts'
import { fileOfRequest } from './queries/file-of-request.ts'
import { readAmount } from './rules/money.ts'
import { type FailedForm, RequestPage } from './views/request-page.tsx'

type Here = Context<DeskEnv>

/** The file of a request, and what is decided about it by hand. */
export const requestRoutes = new Hono<DeskEnv>()
  .get(requestPath(':id'), (c) => filePage(c))
  .post(eligibilityPath(':id'), async (c) => {
    const [form, file] = [await c.req.parseBody(), await fileHere(c)]
    if (!file) return c.notFound()
    const read = readEligibility(form, file.points.length > 0)
    if ('problem' in read) return filePage(c, { form: 'eligibility', typed: form, problem: read.problem })
    const { version, isEligible, reason } = read
    const points = file.points.map(({ code }) => code)
    const done = await c.var.perform((act) =>
      decideEligibility(act, { id: file.request.id, version }, { isEligible, reason, points }),
    )
    return answered(c, done, { form: 'eligibility', typed: form })
  })
  .post(estimatePath(':id'), async (c) => {
    const [form, file] = [await c.req.parseBody(), await fileHere(c)]
    if (!file) return c.notFound()
    const estimate = readAmount(String(form.estimate ?? ''))
    if (estimate === undefined) return filePage(c, { form: 'estimate', typed: form, problem: 'amountWrong' })
    const which = { id: file.request.id, version: Number(form.version) }
    const done = await c.var.perform((act) => estimateCost(act, which, estimate))
    return answered(c, done, { form: 'estimate', typed: form })
  })
  .post(offerPath(':id'), async (c) => {
    const [form, file] = [await c.req.parseBody(), await fileHere(c)]
    if (!file) return c.notFound()
    const { office } = c.var
    const definition = office.definition()
    const read = readOffer(form, dayIn(office.clock.now(), definition.notesDue.timeZone))
    if ('problem' in read) return filePage(c, { form: 'offer', typed: form, problem: read.problem })
    const inForce = { definition, version: office.definitionVersion() }
    const which = { id: file.request.id, version: read.version }
    const done = await c.var.perform((act) => makeOffer(act, inForce, which, read.replyBy))
    return answered(c, done, { form: 'offer', typed: form })
  })
  .post(assistedAnswerPath(':id'), async (c) => {
    const [form, file] = [await c.req.parseBody(), await fileHere(c)]
    if (!file) return c.notFound()
    const read = readAssistedAnswer(form)
    if ('problem' in read) return filePage(c, { form: 'answer', typed: form, problem: read.problem })
    const definition = c.var.office.definition()
    const done = await c.var.perform((act) => answerOffer(act, definition, file.request.id, read))
    return answered(c, done, { form: 'answer', typed: form })
  })

/** Done: back to the file. Not done: the file as it stands now, with what was typed and why. */
function answered(c: Here, done: object | FailedForm['problem'], form: Omit<FailedForm, 'problem'>) {
  if (done === 'gone') return c.notFound()
  if (typeof done === 'string') return filePage(c, { ...form, problem: done })
  return c.redirect(requestPath(c.req.param('id') ?? ''), 303)
}

function fileHere(c: Here) {
  const { database, conference, definition } = c.var.office
  return fileOfRequest(database, conference.id, definition(), c.req.param('id') ?? '')
}

async function filePage(c: Here, failed?: FailedForm) {
  const file = await fileHere(c)
  if (!file) return c.notFound()
  const { office, frame } = c.var
  const story = await c.var.story(`sponsorship:${file.request.id}`)
  const page = (
    <RequestPage frame={frame} file={file} definition={office.definition()} story={story} failed={failed} />
  )
  return c.html(render(page), failed ? 422 : 200)
}
