import { type Context, Hono } from 'hono'
import type { Office } from '../../../conference/office/office.ts'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { deadlinesPassed } from '../deadlines.ts'
import { clockPath } from '../paths.ts'
import { ClockPage } from '../views/clock-page.tsx'
import { type ClockProblem, readClockMove } from './clock-move.ts'

/** What the office lends the page: how the clock is moved, and when the next message of the mailbox arrives. */
export type Clockwork = {
  /** Moves the clock and lets happen what that causes; says how many messages arrived. */
  moveClock: (office: Office, to: Date) => Promise<{ arrived: number }>
  nextArrival: (office: Office) => Promise<Date | undefined>
}

/** The demonstration's clock; there is none in a real office. */
export function clockRoutes({ moveClock, nextArrival }: Clockwork): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(clockPath, async (c) => {
      if (!c.var.office.settings.demonstration) return c.notFound()
      return c.html(page(c, await nextArrival(c.var.office)))
    })
    .post(clockPath, async (c) => {
      const { office } = c.var
      if (!office.settings.demonstration) return c.notFound()
      const form = await c.req.parseBody()
      const from = office.clock.now()
      const arrival = await nextArrival(office)
      const move = readClockMove(form, from, office.definition(), arrival)
      if (!move.ok)
        return c.html(page(c, arrival, { problem: move.problem, date: String(form.date ?? '') }), 422)

      const { arrived } = await moveClock(office, move.to)
      return c.redirect(`${clockPath}?from=${from.toISOString()}&arrived=${arrived}`, 303)
    })
}

function page(
  c: Context<DeskEnv>,
  nextArrival: Date | undefined,
  failed?: { problem: ClockProblem; date: string },
): string {
  const { office, frame } = c.var
  const definition = office.definition()
  return render(
    <ClockPage
      frame={frame}
      definition={definition}
      nextArrival={nextArrival}
      failed={failed}
      moved={movedFrom(c, definition)}
    />,
  )
}

/** What happened since the instant that the address names; nothing where it names none. */
function movedFrom(c: Context<DeskEnv>, definition: ReturnType<Office['definition']>) {
  const from = new Date(c.req.query('from') ?? '')
  const arrived = Number(c.req.query('arrived'))
  if (Number.isNaN(from.getTime()) || !Number.isSafeInteger(arrived) || arrived < 0) return undefined
  return { arrived, passed: deadlinesPassed(definition, from, c.var.frame.now) }
}
