import { type Context, Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { noteById } from '../note-verbale/queries/note-by-id.ts'
import { askSender } from './commands/ask-sender.ts'
import { readVersion } from './forms/confirmation-form.ts'
import { notePath } from './paths.ts'
import { draftOfQuestion } from './queries/draft-of-question.ts'
import { saidChanged } from './verification/news.ts'
import { NotDonePage } from './views/not-done-page.tsx'
import { QuestionPage } from './views/question-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>

/** Asking the sender of a Note: a draft from its points to clarify, edited and sent in its thread. */
export const questionRoutes = new Hono<DeskEnv>()
  .get('/desk/notes/:id/question', async (c) => page(c))
  .post('/desk/notes/:id/question', async (c) => {
    const body = await c.req.parseBody()
    const text = String(body.text ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
    const subject = String(body.subject ?? '').trim()
    if (!text || !subject) return page(c, { subject, text })

    const id = c.req.param('id')
    const question = { version: readVersion(body), subject, text, settles: body.settles === 'yes' }
    const definition = c.var.office.definition()
    const done = await c.var.perform((act) => askSender(act, definition, id, question))
    if (done === undefined) return c.notFound()
    if (done === 'changed') return page(c, { subject, text }, saidChanged(c.var.frame.language).news.title)
    if (done === 'no-address') return notDone(c, words(c.var.frame.language)('questionNoAddress'))
    return c.redirect(notePath(id), 303)
  })

/** The letter: as drafted, or as it came back with what was typed. */
async function page(c: Here, typed?: { subject: string; text: string }, changed?: string) {
  const { office, frame } = c.var
  const note = await noteById(office.database.drizzle, office.conference.id, c.req.param('id') ?? '')
  if (!note) return c.notFound()
  const draft = await draftOfQuestion(office.database.drizzle, office.definition(), note)
  const say = words(frame.language)
  const missing = typed
    ? (['subject', 'text'] as const)
        .filter((field) => !typed[field])
        .map((field) => ({ field, text: say('questionTextMissing') }))
    : []
  const errors = changed ? [{ text: changed }] : missing
  const view = <QuestionPage frame={frame} note={note} draft={{ ...draft, ...typed }} errors={errors} />
  return c.html(render(view), changed ? 409 : typed ? 422 : 200)
}

function notDone(c: Here, why: string) {
  return c.html(
    render(<NotDonePage frame={c.var.frame} why={why} back={notePath(c.req.param('id') ?? '')} />),
    422,
  )
}
