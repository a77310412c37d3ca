import { Hono } from 'hono'
import { phrase } from '../../conference/definition/definition.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { queueChoice } from './forms/queue-choice.ts'
import { mayChange } from './may-change.ts'
import { queue } from './queries/queue.ts'
import { QueuePage } from './views/queue-page.tsx'

/** The queue. */
export const queueRoutes = new Hono<DeskEnv>().get('/desk/notes', async (c) => {
  const { office, frame, who } = c.var
  const definition = office.definition()
  const choice = queueChoice(c.req.query())
  const reader = {
    conferenceId: office.conference.id,
    me: who?.account.id ?? '',
    language: frame.language,
  }
  return c.html(
    render(
      <QueuePage
        frame={frame}
        queue={await queue(office.database, definition, reader, choice)}
        choice={choice}
        place={phrase(definition, definition.notesDue.place, frame.language)}
        mayChange={mayChange(who)}
      />,
    ),
  )
})
