import type { OfficeEnv } from '../conference/office/env.ts'
import type { DeskBarProps } from './desk-bar.tsx'
import type { JourneyStep } from './desk-rail.tsx'
import type { TimelineEvent } from './timeline.tsx'

/**
 * What stands around every page of the desk: the rail with its counts, the clock, who is signed in. A handler hands it on:
 * `<DeskPage {...c.var.frame} title=…>`.
 */
export type DeskFrame = DeskBarProps & { steps: readonly JourneyStep[] }

/** What handlers of desk pages find in `c.var`: the office's things, the frame, and the journal in words. */
export type DeskEnv = {
  Variables: OfficeEnv['Variables'] & {
    frame: DeskFrame
    /** The story of one thing or several ('note:<id>' …) for a `Timeline`; without links to `here`, the page itself. */
    story: (about: string | readonly string[], here?: string) => Promise<TimelineEvent[]>
  }
}
