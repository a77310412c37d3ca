import type { Terms } from '../../../conference/definition/terms.ts'
import { endOfDay } from '../../../platform/clock/day-in-zone.ts'

/** The next day on which a Note is due (YYYY-MM-DD), and its last moment. `isPassed`: both days lie behind us. */
export type NextDue = {
  which: 'withSponsorship' | 'withoutSponsorship' | 'only'
  on: string
  at: Date
  isPassed: boolean
  /** The other day of the two, where a conference has two: before it or after it. */
  otherOn: string | undefined
}

/** NOM-2: what is due next: a Note that asks for sponsorship, then any other; the last of them also once it has passed. */
export function nextDue(
  { notesDue, offersSponsorship }: Pick<Terms, 'notesDue' | 'offersSponsorship'>,
  now: Date,
): NextDue {
  const { withSponsorship, withoutSponsorship, timeZone } = notesDue
  const end = (on: string) => ({ on, at: endOfDay(on, timeZone) })
  const first = end(withSponsorship)
  const last = end(withoutSponsorship)
  const isPassed = last.at < now
  if (!offersSponsorship || withSponsorship >= withoutSponsorship)
    return { which: 'only', ...last, isPassed, otherOn: undefined }
  if (first.at >= now)
    return { which: 'withSponsorship', ...first, isPassed: false, otherOn: withoutSponsorship }
  return { which: 'withoutSponsorship', ...last, isPassed, otherOn: withSponsorship }
}
