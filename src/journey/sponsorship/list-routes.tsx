import { type Context, Hono } from 'hono'
import { dayIn } from '../../platform/clock/day-in-zone.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { setBudget } from './commands/set-budget.ts'
import { writeMinute } from './commands/write-minute.ts'
import { type MinuteProblems, readMinute, type TypedMinute } from './forms/minute-form.ts'
import { budgetPath, minutePath, sponsorshipPath } from './paths.ts'
import { budgetOf, requestsOf } from './queries/requests.ts'
import { amountTyped, readAmount } from './rules/money.ts'
import { decidable } from './rules/next-states.ts'
import { sponsorships } from './schema.ts'
import { MinutePage } from './views/minute-page.tsx'
import { SponsorshipPage } from './views/sponsorship-page.tsx'

type Here = Context<DeskEnv>

/** All requests with the budget, and the minute in which the committee decides. */
export const listRoutes = new Hono<DeskEnv>()
  .get(sponsorshipPath, (c) => listPage(c))
  .post(budgetPath, async (c) => {
    const typed = String((await c.req.parseBody()).total ?? '')
    const total = readAmount(typed)
    if (total === undefined) return listPage(c, { typed, problem: 'amountWrong' })
    const { currency } = c.var.office.definition().budget
    const done = await c.var.perform((act) => setBudget(act, { total, currency }))
    return done === 'set'
      ? c.redirect(sponsorshipPath, 303)
      : listPage(c, { typed, problem: 'committedMore' })
  })
  .get(minutePath, (c) => minutePage(c))
  .post(minutePath, async (c) => {
    const read = readMinute(await c.req.parseBody())
    if ('problems' in read) return minutePage(c, read)
    const { sitting } = read
    const definition = c.var.office.definition()
    const done = await c.var.perform((act) => writeMinute(act, definition, sitting))
    if (!('stale' in done)) return c.redirect(sponsorshipPath, 303)
    const rows = sitting.decided.map((one) => ({
      ...one,
      version: '',
      estimate: amountTyped(one.estimate),
      place: String(one.place ?? ''),
    }))
    return minutePage(c, { typed: { ...sitting, rows }, problems: {}, stale: done.stale })
  })

async function listPage(c: Here, failed?: { typed: string; problem: 'amountWrong' | 'committedMore' }) {
  const { office, frame, who } = c.var
  const state = sponsorships.state.enumValues.find((one) => one === c.req.query('state'))
  const { drizzle } = office.database
  const [requests, budget] = await Promise.all([
    requestsOf(drizzle, office.conference.id),
    budgetOf(drizzle, office.conference.id),
  ])
  const page = (
    <SponsorshipPage
      frame={frame}
      requests={requests}
      state={state}
      budget={budget}
      currency={office.definition().budget.currency}
      isManager={who?.roles.includes('manager') ?? false}
      failed={failed}
    />
  )
  return c.html(render(page), failed ? 422 : 200)
}

async function minutePage(
  c: Here,
  failed?: { typed: TypedMinute; problems: MinuteProblems; stale?: string },
) {
  const { office, frame } = c.var
  const requests = await requestsOf(office.database.drizzle, office.conference.id)
  const open = requests.filter(({ request }) => decidable.includes(request.state))
  const today = dayIn(office.clock.now(), office.definition().notesDue.timeZone)
  const page = <MinutePage frame={frame} requests={open} today={today} failed={failed} />
  return c.html(render(page), failed ? 422 : 200)
}
