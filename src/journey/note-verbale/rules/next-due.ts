import type { Terms } from '../../../conference/definition/terms.ts'
import { endOfDay } from '../../../platform/clock/day-in-zone.ts'

/** The next day on which a Note is due (YYYY-MM-DD), and its last moment. `isPassed`: both days lie behind us. */
export type NextDue = {
  which: 'withSponsorship' | 'withoutSponsorship' | 'only'
  on: string
  at: Date
  isPassed: boolean
}

/** NOM-2: what is due next: a Note that asks for sponsorship, then any other; the last of them also once it has passed. */
export function nextDue(
  { notesDue, offersSponsorship }: Pick<Terms, 'notesDue' | 'offersSponsorship'>,
  now: Date,
): NextDue {
  const { withSponsorship, withoutSponsorship, timeZone } = notesDue
  const end = (on: string) => ({ on, at: endOfDay(on, timeZone) })
  const first = end(withSponsorship)
  if (offersSponsorship && withSponsorship < withoutSponsorship && first.at >= now)
    return { which: 'withSponsorship', ...first, isPassed: false }
  const last = end(withoutSponsorship)
  const which = offersSponsorship ? 'withoutSponsorship' : 'only'
  return { which, ...last, isPassed: last.at < now }
}
