import { instantOf } from '../../../platform/clock/day-in-zone.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import type { CallGiven } from '../commands/note-call.ts'
import { isCalendarDay } from './clearance-form.ts'

/** What was typed, kept when the form comes back. */
export type CallTyped = Record<'channel' | 'calledAt' | 'spokeWith' | 'said' | 'ringAgainOn', string>

/** Reads the note of a call: when, with whom, what was said, when to ring again. Times are those of the desk's zone. */
export function readCall(
  form: Record<string, unknown>,
  { now, timeZone }: { now: Date; timeZone: string },
): { given: CallGiven } | { typed: CallTyped; wrong: (keyof CallTyped)[] } {
  const text = (name: string, most: number) =>
    String(form[name] ?? '')
      .trim()
      .slice(0, most)
  const typed = {
    channel: text('channel', 40),
    calledAt: text('calledAt', 16),
    spokeWith: text('spokeWith', 200),
    said: text('said', 2000),
    ringAgainOn: text('ringAgainOn', 10),
  }
  const calledAt = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed.calledAt)
    ? instantOf(typed.calledAt, timeZone)
    : undefined
  const isPast = calledAt && !Number.isNaN(calledAt.getTime()) && calledAt <= now
  const wrong = [
    ...(isPast ? [] : ['calledAt' as const]),
    ...(/\p{L}/u.test(typed.said) ? [] : ['said' as const]),
    ...(typed.ringAgainOn === '' || isCalendarDay(typed.ringAgainOn) ? [] : ['ringAgainOn' as const]),
  ]
  if (!calledAt || wrong.length > 0) return { typed, wrong }
  const { channel, spokeWith, said, ringAgainOn } = typed
  return {
    given: {
      channelId: isUuid(channel) ? channel : null,
      calledAt,
      spokeWith: spokeWith || null,
      said,
      ringAgainOn: ringAgainOn || null,
    },
  }
}
