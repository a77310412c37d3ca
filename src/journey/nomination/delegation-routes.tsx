import { type Context, Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import type { NotAdmitted } from './commands/admit-person.ts'
import { mergeDelegations } from './commands/merge-delegations.ts'
import { splitDelegation } from './commands/split-delegation.ts'
import { undoConfirmation } from './commands/undo-confirmation.ts'
import { withdrawPerson } from './commands/withdraw-person.ts'
import { listOf } from './forms/confirmation-form.ts'
import { readReason } from './forms/reason-form.ts'
import { delegationPath } from './paths.ts'
import type { Delegation } from './schema.ts'
import { NotDonePage } from './views/not-done-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>

/** What is changed about a delegation by hand: a confirmation undone, somebody withdrawn, delegations merged and split. */
export const delegationRoutes = new Hono<DeskEnv>()
  .post('/desk/people/:id/undoing', async (c) => {
    const { ok, reason } = readReason(await c.req.parseBody())
    if (!ok) return notDone(c, words(c.var.frame.language)('reasonMissing'))
    const person = await c.var.perform((act) => undoConfirmation(act, c.req.param('id'), reason))
    return person ? c.redirect(delegationPath(person.delegationId), 303) : c.notFound()
  })
  .post('/desk/people/:id/withdrawal', async (c) => {
    const { ok, reason } = readReason(await c.req.parseBody())
    if (!ok) return notDone(c, words(c.var.frame.language)('reasonMissing'))
    const word = { noteId: null, replaced: false, reason }
    const person = await c.var.perform((act) => withdrawPerson(act, c.req.param('id'), word))
    return person ? c.redirect(delegationPath(person.delegationId), 303) : c.notFound()
  })
  .post('/desk/delegations/:id/merger', async (c) => {
    const { into } = await c.req.parseBody()
    if (!into) return notDone(c, words(c.var.frame.language)('chooseDelegation'))
    const done = await c.var.perform((act) => mergeDelegations(act, c.req.param('id'), String(into)))
    return moved(c, done)
  })
  .post('/desk/delegations/:id/split', async (c) => {
    const body = await c.req.parseBody({ all: true })
    const people = listOf(body.person)
    const say = words(c.var.frame.language)
    if (people.length === 0) return notDone(c, say('chooseSomebody'))
    if (!body.inviteeId) return notDone(c, say('inviteeWrong'))
    const definition = c.var.office.definition()
    const done = await c.var.perform((act) =>
      splitDelegation(act, definition, c.req.param('id'), people, String(body.inviteeId)),
    )
    return moved(c, done)
  })

function moved(c: Here, done: Delegation | NotAdmitted | undefined) {
  if (done === undefined) return c.notFound()
  if (typeof done === 'string') return notDone(c, words(c.var.frame.language)(`merged-${done}`))
  return c.redirect(delegationPath(done.id), 303)
}

/** Nothing was changed, and why; the way back keeps the place. */
function notDone(c: Here, why: string) {
  const referer = c.req.header('referer')
  const back =
    referer && new URL(referer).host === new URL(c.req.url).host
      ? new URL(referer).pathname
      : '/desk/delegations'
  return c.html(render(<NotDonePage frame={c.var.frame} why={why} back={back} />), 422)
}
