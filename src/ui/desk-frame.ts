import type { OfficeEnv } from '../conference/office/env.ts'
import type { DeskBarProps } from './desk-bar.tsx'
import type { JourneyStep } from './desk-rail.tsx'

/**
 * What stands around every page of the desk: the rail with its counts, the clock, who is signed in. A handler hands it on:
 * `<DeskPage {...c.var.frame} title=…>`.
 */
export type DeskFrame = DeskBarProps & { steps: readonly JourneyStep[] }

/** What handlers of desk pages find in `c.var`: the office's things, and the frame. */
export type DeskEnv = { Variables: OfficeEnv['Variables'] & { frame: DeskFrame } }
