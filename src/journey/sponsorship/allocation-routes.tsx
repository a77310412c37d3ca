import { Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { allocateAside } from './allocation/allocate-aside.ts'
import { readWishes } from './forms/wishes-form.ts'
import { allocationPath } from './paths.ts'
import { candidateRows, candidatesOf, regionsOf } from './queries/candidates.ts'
import { budgetOf } from './queries/requests.ts'
import { AllocationPage } from './views/allocation-page.tsx'

/** The best set for the means, with the wishes in the address: run as often as wanted, it changes nothing. */
export const allocationRoutes = new Hono<DeskEnv>().get(allocationPath, async (c) => {
  const { office, frame } = c.var
  const definition = office.definition()
  const rows = await candidateRows(office.database, office.conference.id, definition)
  const budget = await budgetOf(office.database.drizzle, office.conference.id)
  const left = budget ? budget.total - budget.committed : 0
  const regions = regionsOf(rows)
  const wishes = readWishes((name) => c.req.query(name), {
    left,
    regions,
    ids: rows.map(({ request }) => request.id),
  })
  const candidates = candidatesOf(rows)
  const proposal = candidates.length > 0 ? await allocateAside(candidates, wishes) : undefined
  const currency = budget?.currency ?? definition.budget.currency
  return c.html(render(<AllocationPage {...{ frame, rows, regions, wishes, proposal, currency, left }} />))
})
