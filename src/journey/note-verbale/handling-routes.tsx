import { type Context, Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { assignNote } from './commands/assign-note.ts'
import { fileNote, reopenNote } from './commands/file-note.ts'
import type { Changed } from './commands/lock-note.ts'
import { readAssignment, readSettlement } from './forms/handling-form.ts'
import { notePath } from './paths.ts'
import { noteById } from './queries/note-by-id.ts'
import { officersOf } from './queries/officers.ts'
import { senderOfNote } from './queries/sender-of-note.ts'
import type { Correspondence } from './schema.ts'
import { HandlingPage, type HandlingPageProps } from './views/handling-page.tsx'

/** Who has a message, and filing it. */
export const handlingRoutes = new Hono<DeskEnv>()
  .get('/desk/notes/:id/assignment', (c) => page(c))
  .post('/desk/notes/:id/assignment', async (c) => {
    const { id } = c.req.param()
    const form = readAssignment(await c.req.parseBody())
    if (!form) return page(c, 'account')
    return answer(c, await c.var.perform((act) => assignNote(act, id, form.version, form.account)))
  })
  .post('/desk/notes/:id/settlement', async (c) => {
    const { id } = c.req.param()
    const form = readSettlement(await c.req.parseBody())
    if (!form) return page(c, 'outcome')
    const { outcome, version } = form
    const done = await c.var.perform((act) =>
      outcome === 'reopened' ? reopenNote(act, id, version) : fileNote(act, id, version, outcome),
    )
    return answer(c, done)
  })

async function answer(c: Context<DeskEnv>, done: Correspondence | Changed | undefined): Promise<Response> {
  if (done === undefined) return c.notFound()
  return done === 'changed' ? page(c, 'changed') : c.redirect(notePath(done.id), 303)
}

/** The page; 422 where nothing was chosen, 409 where a colleague was quicker. */
async function page(c: Context<DeskEnv>, problem?: HandlingPageProps['problem']): Promise<Response> {
  const { office, frame, who } = c.var
  const { drizzle } = office.database
  const note = await noteById(drizzle, office.conference.id, c.req.param('id') ?? '')
  if (!note) return c.notFound()
  const [officers, sender] = await Promise.all([
    officersOf(drizzle, office.conference.id),
    senderOfNote(drizzle, note, frame.language),
  ])
  const view = (
    <HandlingPage
      frame={frame}
      note={note}
      sender={sender}
      officers={officers}
      me={who?.account.id ?? ''}
      problem={problem}
    />
  )
  return c.html(render(view), problem ? (problem === 'changed' ? 409 : 422) : 200)
}
