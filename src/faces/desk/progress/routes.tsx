import { Hono } from 'hono'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { progressPath } from '../paths.ts'
import { progressLines } from './progress-lines.ts'
import { progressChoice } from './progress-of.ts'
import { ProgressPage } from './progress-page.tsx'

/** How far the invitees and their people have come. */
export const progressRoutes = new Hono<DeskEnv>().get(progressPath, async (c) => {
  const { office, frame } = c.var
  const definition = office.definition()
  const choice = progressChoice((name) => c.req.query(name), definition)
  const lines = await progressLines(office.database, office.conference.id)
  return c.html(render(<ProgressPage frame={frame} definition={definition} lines={lines} choice={choice} />))
})
