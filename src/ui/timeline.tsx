import type { ComponentChildren } from 'preact'
import { shortInstant } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import { Glyph } from './glyph.tsx'
import type { TagState } from './tag-state.ts'

export type TimelineEvent = {
  id: string
  at: Date
  /** What happened, in a sentence. */
  text: ComponentChildren
  /** Who did it. */
  who?: ComponentChildren | undefined
  /** More about it: the reason, the finding, a link to the Note. */
  detail?: ComponentChildren | undefined
  state?: TagState | undefined
}

export type TimelineProps = {
  language: Language
  /** The conference's zone, or the office's. */
  timeZone: string
  /** In the order they are to stand. */
  events: readonly TimelineEvent[]
}

/** The story of a delegation or a Note: what happened, when, and who did it. */
export function Timeline({ language, timeZone, events }: TimelineProps) {
  return (
    <ol class="timeline">
      {events.map((event) => (
        <li class="timeline-event" id={event.id} key={event.id} data-state={event.state ?? 'neutral'}>
          <p class="timeline-when">
            <time dateTime={event.at.toISOString()}>{shortInstant(event.at, language, timeZone)}</time>
            {event.who && <span class="timeline-who"> · {event.who}</span>}
          </p>
          <p class="timeline-text">
            <Glyph state={event.state ?? 'neutral'} />
            {event.text}
          </p>
          {event.detail && <div class="timeline-detail">{event.detail}</div>}
        </li>
      ))}
    </ol>
  )
}
