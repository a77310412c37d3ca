import { type Context, Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { nomineePath, panelPath } from './paths.ts'
import { nomineeFor, nomineesFor } from './queries/nominees.ts'
import { NomineePage } from './views/nominee-page.tsx'
import { PanelPage } from './views/panel-page.tsx'

type Here = Context<DeskEnv>

/** What the panel reads of the nominees. What a member says is posted to the step of sponsorship. */
export const panelRoutes = new Hono<DeskEnv>()
  .get(panelPath, async (c) => {
    const { office, frame } = c.var
    const nominees = await nomineesFor(office.database, office.conference.id, memberOf(c))
    return c.html(render(<PanelPage frame={frame} nominees={nominees} />))
  })
  .get(nomineePath(':id'), (c) => nomineePage(c))

/** The page of a nominee; with what was typed where a form came back. */
export async function nomineePage(c: Here, typed?: Record<string, unknown>) {
  const { office, frame } = c.var
  const nominee = await nomineeFor(office.database, office.conference.id, memberOf(c), {
    id: c.req.param('id') ?? '',
    definition: office.definition(),
    language: frame.language,
  })
  if (!nominee) return c.notFound()
  const page = <NomineePage frame={frame} nominee={nominee} criteria={criteriaOf(c)} typed={typed} />
  return c.html(render(page), typed ? 422 : 200)
}

function criteriaOf(c: Here) {
  return c.var.office.definition().sponsorship?.criteria ?? []
}

function memberOf(c: Here): string {
  return c.var.who?.account.id ?? ''
}
