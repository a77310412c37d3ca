import type { MessagePart } from '../../../reading/message-reading.ts'

const reasons = ['passport', 'executable', 'misnamed'] as const

/** Is a part sealed: opened by few, for a purpose? What could do harm is never opened. */
export function isSealed(part: MessagePart): boolean {
  return whyClosed(part) === 'passport'
}

/** Why a part is kept closed; undefined where it may be opened. */
export function whyClosed({ problem }: MessagePart): (typeof reasons)[number] | undefined {
  return reasons.find((reason) => reason === problem?.detail)
}
