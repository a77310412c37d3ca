import { type Context, Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { acceptExceptionally } from '../note-verbale/commands/accept-exceptionally.ts'
import { correctNote } from '../note-verbale/commands/correct-note.ts'
import { addPerson, correctPerson } from '../note-verbale/commands/correct-person.ts'
import { applyDifference } from './commands/apply-difference.ts'
import { confirmPeople } from './commands/confirm-people.ts'
import { recordRegret } from './commands/record-regret.ts'
import { refusePerson } from './commands/refuse-person.ts'
import { listOf, readConfirmation, readVersion } from './forms/confirmation-form.ts'
import { readNote } from './forms/note-form.ts'
import { readPerson } from './forms/person-form.ts'
import { readReason } from './forms/reason-form.ts'
import { notePath } from './paths.ts'
import { verificationOf } from './queries/verification-of.ts'
import { answer } from './verification/answer.ts'
import { noteFailed, personFailed, reasonFailed } from './verification/failed-forms.ts'
import { type Said, saidOfApplication, saidOfConfirmation } from './verification/news.ts'
import { noonIn } from './verification/noon-in.ts'
import { type FailedForm, VerificationPage } from './views/verification-page.tsx'

type Here = Context<DeskEnv>

/** Verification of a Note: what was read, what is corrected, who is confirmed. */
export const verificationRoutes = new Hono<DeskEnv>()
  .get('/desk/notes/:id', (c) => page(c, {}))
  .post('/desk/notes/:id/correction', async (c) => {
    const id = c.req.param('id')
    const form = readNote(await c.req.parseBody())
    if (!form.ok) return page(c, { failed: noteFailed(form, c.var.frame.language) })
    const sentAt = form.sentOn ? noonIn(form.sentOn, c.var.frame.timeZone) : null
    const done = await c.var.perform((act) =>
      correctNote(act, id, form.version, { ...form.note, confirmedSentAt: sentAt }),
    )
    return answer(c, done, (said) => page(c, said))
  })
  .post('/desk/notes/:id/people', async (c) => {
    const id = c.req.param('id')
    const body = await c.req.parseBody()
    const form = readPerson(body)
    if (!form.ok) return page(c, { failed: personFailed('add', form, c.var.frame.language) })
    const done = await c.var.perform((act) => addPerson(act, id, readVersion(body), form.person))
    return answer(c, done, (said) => page(c, said))
  })
  .post('/desk/notes/:id/people/:person/correction', async (c) => {
    const { id, person } = c.req.param()
    const body = await c.req.parseBody()
    const form = readPerson(body)
    if (!form.ok) return page(c, { failed: personFailed(`correct-${person}`, form, c.var.frame.language) })
    const done = await c.var.perform((act) => correctPerson(act, id, readVersion(body), person, form.person))
    return answer(c, done, (said) => page(c, said))
  })
  .post('/desk/notes/:id/people/:person/refusal', async (c) => {
    const { id, person } = c.req.param()
    const form = readReason(await c.req.parseBody())
    if (!form.ok) return page(c, { failed: reasonFailed(`refuse-${person}`, form, c.var.frame.language) })
    const definition = c.var.office.definition()
    const done = await c.var.perform((act) => refusePerson(act, definition, id, person, form))
    return answer(c, done, (said) => page(c, said))
  })
  .post('/desk/notes/:id/acceptances', async (c) => {
    const id = c.req.param('id')
    const body = await c.req.parseBody()
    const form = readReason(body)
    const code = String(body.code ?? '')
    const namedPersonId = body.person ? String(body.person) : null
    const formId = ['point', code, namedPersonId].filter(Boolean).join('-')
    if (!form.ok) return page(c, { failed: reasonFailed(formId, form, c.var.frame.language) })
    const acceptance = { code, namedPersonId, reason: form.reason }
    const done = await c.var.perform((act) => acceptExceptionally(act, id, form.version, acceptance))
    return answer(c, done, (said) => page(c, said))
  })
  .post('/desk/notes/:id/confirmation', async (c) => {
    const id = c.req.param('id')
    const form = readConfirmation(await c.req.parseBody({ all: true }))
    const definition = c.var.office.definition()
    const done = await c.var.perform((act) => confirmPeople(act, definition, id, form))
    return answer(
      c,
      done,
      (said) => page(c, said),
      (outcome) => saidOfConfirmation(outcome, c.var.frame.language),
    )
  })
  .post('/desk/notes/:id/application', async (c) => {
    const id = c.req.param('id')
    const body = await c.req.parseBody({ all: true })
    const application = { version: readVersion(body), lines: listOf(body.line) }
    const definition = c.var.office.definition()
    const done = await c.var.perform((act) => applyDifference(act, definition, id, application))
    return answer(
      c,
      done,
      (said) => page(c, said),
      (outcome) => saidOfApplication(outcome, c.var.frame.language),
    )
  })
  .post('/desk/notes/:id/regret', async (c) => {
    const id = c.req.param('id')
    const body = await c.req.parseBody()
    const definition = c.var.office.definition()
    const done = await c.var.perform((act) => recordRegret(act, definition, id, readVersion(body)))
    return answer(c, done, (said) => page(c, said))
  })

/** The verification page; 422 where a form came back, 409 where a colleague was quicker or the numbers refused. */
async function page(c: Here, said: { failed?: FailedForm } & Partial<Said>): Promise<Response> {
  const { office, frame, who } = c.var
  const data = await verificationOf(office, c.req.param('id') ?? '', frame.language)
  if (!data) return c.notFound()
  const story = await c.var.story(`note:${data.note.id}`, notePath(data.note.id))
  const mayChange = who?.roles.some((role) => role === 'manager' || role === 'intake') ?? false
  const view = (
    <VerificationPage
      frame={frame}
      data={data}
      story={story}
      mayChange={mayChange}
      failed={said.failed}
      news={said.news}
    />
  )
  return c.html(render(view), said.failed ? 422 : (said.status ?? 200))
}
