import { type Context, Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { reviewNominee } from './commands/review-nominee.ts'
import { readReview } from './forms/review-form.ts'

/** Answers with the nominee's page as it was typed. */
type Again = (c: Context<DeskEnv>, typed: Record<string, unknown>) => Promise<Response>

/** SPO-2: what a member of the panel says of a nominee; `again` shows a form that is not whole. */
export function reviewRoutesWith(again: Again): Hono<DeskEnv> {
  return new Hono<DeskEnv>().post('/desk/panel/:id/review', async (c) => {
    const form = await c.req.parseBody()
    const said = readReview(form, c.var.office.definition().sponsorship?.criteria ?? [])
    if (!said) return again(c, form)
    const done = await c.var.perform((act) => reviewNominee(act, c.req.param('id'), said))
    return done === 'gone' ? c.notFound() : c.redirect('/desk/panel', 303)
  })
}
