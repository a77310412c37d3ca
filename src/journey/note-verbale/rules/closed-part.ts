import type { MessagePart } from '../../../reading/message-reading.ts'

const reasons = ['passport', 'executable', 'misnamed'] as const

/** Why a part is kept closed; undefined where it may be opened. */
export function whyClosed({ problem }: MessagePart): (typeof reasons)[number] | undefined {
  return reasons.find((reason) => reason === problem?.detail)
}
