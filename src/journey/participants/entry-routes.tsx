import { type Context, Hono } from 'hono'
import { isUuid } from '../../platform/database/is-uuid.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { correctEntry, restoreEntry } from './commands/correct-entry.ts'
import { type EntryErrors, type EntryTyped, readEntry } from './forms/entry-form.ts'
import { participantsPath } from './paths.ts'
import { entryOf, uncorrected } from './queries/entry-of.ts'
import { EntryPage } from './views/entry-page.tsx'

type Here = Context<DeskEnv>

/** A mission asks that its entry reads otherwise: recorded with who asked, and taken back. */
export const entryRoutes = new Hono<DeskEnv>()
  .get('/desk/participants/people/:id/correction', (c) => entryPage(c, c.req.param('id')))
  .post('/desk/participants/people/:id/correction', async (c) => {
    const id = c.req.param('id')
    const read = readEntry(await c.req.parseBody())
    if ('errors' in read) return entryPage(c, id, read)
    const done = isUuid(id) && (await c.var.perform((act) => correctEntry(act, id, read.given)))
    return done ? c.redirect(participantsPath, 303) : c.notFound()
  })
  .post('/desk/participants/people/:id/correction/end', async (c) => {
    const id = c.req.param('id')
    const done = isUuid(id) && (await c.var.perform((act) => restoreEntry(act, id)))
    return done ? c.redirect(participantsPath, 303) : c.notFound()
  })

async function entryPage(c: Here, personId: string, failed?: { typed: EntryTyped; errors: EntryErrors }) {
  const { office, frame } = c.var
  const entry = isUuid(personId) && (await entryOf(office.database.drizzle, office.conference.id, personId))
  if (!entry) return c.notFound()
  const asRegistered = uncorrected(entry)
  const { name, title, organisation } = entry.correction ?? asRegistered
  const page = (
    <EntryPage
      frame={frame}
      personId={personId}
      asRegistered={asRegistered}
      correction={entry.correction}
      typed={failed?.typed ?? { name, title: title ?? '', organisation: organisation ?? '', askedBy: '' }}
      errors={failed?.errors}
    />
  )
  return c.html(render(page), failed ? 422 : 200)
}
