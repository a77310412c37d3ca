import type { Context } from 'hono'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { notePath } from '../paths.ts'
import { type Said, saidChanged, saidNoInvitee } from './news.ts'

/** What a command answers instead of its result. */
type Instead = 'changed' | 'no-invitee' | undefined

/**
 * Answers a form of the verification page: done and nothing to add, the browser is led back to the Note; something to say,
 * the page says it. `say` words the result; undefined from it: nothing to add.
 */
export async function answer<Result>(
  c: Context<DeskEnv>,
  done: Result | Instead,
  page: (said: Said) => Promise<Response>,
  say: (result: Exclude<Result, string>) => Said | undefined = () => undefined,
): Promise<Response> {
  const { language } = c.var.frame
  if (done === undefined) return c.notFound()
  if (done === 'changed') return page(saidChanged(language))
  if (done === 'no-invitee') return page(saidNoInvitee(language))
  const said = say(done as Exclude<Result, string>)
  return said ? page(said) : c.redirect(notePath(c.req.param('id') ?? ''), 303)
}
