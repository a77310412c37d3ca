import { Hono } from 'hono'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { teamPath } from '../paths.ts'
import { TeamPage } from '../views/team-page.tsx'
import { teamOf } from './team.ts'

/** The staff of the conference. */
export const teamRoutes = new Hono<DeskEnv>().get(teamPath, async (c) => {
  const { office, frame } = c.var
  const members = await teamOf(office.database, office.conference.id)
  return c.html(render(<TeamPage frame={frame} members={members} />))
})
