import { Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { queueChoice } from './forms/queue-choice.ts'
import { mayChange } from './may-change.ts'
import { queue } from './queries/queue.ts'
import { QueuePage } from './views/queue-page.tsx'

/** The queue. */
export const queueRoutes = new Hono<DeskEnv>().get('/desk/notes', async (c) => {
  const { office, frame, who } = c.var
  const choice = queueChoice(c.req.query())
  const found = await queue(
    office.database,
    office.definition(),
    office.conference.id,
    choice,
    who?.account.id ?? '',
  )
  return c.html(render(<QueuePage frame={frame} {...found} choice={choice} mayEnter={mayChange(who)} />))
})
