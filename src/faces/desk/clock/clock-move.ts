import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { dayAfter, dayIn, instantOf } from '../../../platform/clock/day-in-zone.ts'
import { nextDeadline } from '../deadlines.ts'

/** Why the clock was not moved. */
export type ClockProblem = 'noArrival' | 'noDeadline' | 'dateWrong' | 'backwards' | 'tooFar'

/** Where the clock is to be moved, or why it is not. */
export type ClockMove = { ok: true; to: Date } | { ok: false; problem: ClockProblem }

const day = 24 * 60 * 60 * 1000

/**
 * Reads the form that moves the demonstration's clock: `to` is 'next-arrival', 'next-deadline' (just after it), 'next-day'
 * (the same hour) or 'date' with `date` as YYYY-MM-DDTHH:MM in the secretariat's zone. It goes forward only, to at most a
 * year after the conference.
 */
export function readClockMove(
  form: Record<string, unknown>,
  now: Date,
  definition: DefinitionValues,
  nextArrival: Date | undefined,
): ClockMove {
  const { timeZone } = definition.notesDue
  switch (form.to) {
    case 'next-arrival':
      return nextArrival ? forward(nextArrival, now, definition) : { ok: false, problem: 'noArrival' }
    case 'next-deadline': {
      const next = nextDeadline(definition, now)
      return next ? { ok: true, to: new Date(next.at.getTime() + 1) } : { ok: false, problem: 'noDeadline' }
    }
    case 'next-day':
      return forward(sameHourNextDay(now, timeZone), now, definition)
    default: {
      const date = String(form.date ?? '')
      if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(date) || Number.isNaN(Date.parse(`${date}:00Z`)))
        return { ok: false, problem: 'dateWrong' }
      return forward(instantOf(date, timeZone), now, definition)
    }
  }
}

function forward(to: Date, now: Date, definition: DefinitionValues): ClockMove {
  if (to <= now) return { ok: false, problem: 'backwards' }
  if (to.getTime() > Date.parse(definition.closesOn) + 366 * day) return { ok: false, problem: 'tooFar' }
  return { ok: true, to }
}

function sameHourNextDay(now: Date, timeZone: string): Date {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return instantOf(`${dayAfter(dayIn(now, timeZone))}T${time.format(now)}`, timeZone)
}
