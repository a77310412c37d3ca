import type { Office } from '../conference/office/office.ts'
import { letLettersLeave } from './history/leave.ts'
import { tellHistory } from './tell-history.ts'

/** What the office does meanwhile, and the wish that this ends. */
export type Beside = { untilIdle: () => Promise<void>; signal: AbortSignal }

/**
 * Gives the demonstration its history, and then, once the messages of its mailbox are read, lets the letters of invitation leave: each
 * is a PDF, and all of them take a while. Runs beside the office, which listens already. Asked to end, it ends between two handfuls of
 * letters; started again, it goes on there.
 */
export async function furnishDemonstration(office: Office, { untilIdle, signal }: Beside): Promise<void> {
  try {
    await tellHistory(office, signal)
    await untilIdle()
    await letLettersLeave(office, signal)
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
