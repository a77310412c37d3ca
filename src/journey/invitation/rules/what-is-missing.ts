import { channelState, type DispatchFacts, hasFailed } from './dispatch-state.ts'

type Sent = DispatchFacts & { kind: string; letterId: string | null; address: string; postedAt: Date }
type Way = { address: string | null; dispatches: readonly Sent[] }
type SignedLetter = { id: string; number: number; signedAt: Date | null }

/**
 * Is the letter still to go by this channel? It has not gone yet; or it came back, and there is another address now. The newest
 * dispatch comes first.
 */
export function wantsInvitation({ address, dispatches }: Way): boolean {
  const last = dispatches.find(({ kind }) => kind === 'invitation')
  if (!last) return true
  return hasFailed(channelState(last)) && address !== null && !isSame(address, last.address)
}

/** Has the letter gone by this channel, and not come back? */
export function hadLetter({ dispatches }: Pick<Way, 'dispatches'>): boolean {
  const last = dispatches.find(({ kind }) => kind === 'invitation')
  return last !== undefined && !hasFailed(channelState(last))
}

/** Had this channel the letter before the corrigendum was signed, and does it want it still? Who was invited later had it beside the letter. */
export function wantsCorrigendum({ dispatches }: Way, corrigendum: SignedLetter): boolean {
  const invitation = dispatches.find(({ kind }) => kind === 'invitation')
  if (!invitation || hasFailed(channelState(invitation))) return false
  if (corrigendum.signedAt && invitation.postedAt > corrigendum.signedAt) return false
  const sent = dispatches.find(({ letterId }) => letterId === corrigendum.id)
  return !sent || hasFailed(channelState(sent))
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
