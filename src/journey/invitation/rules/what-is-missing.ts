import { channelState, type DispatchFacts, hasFailed } from './dispatch-state.ts'

/** `letterNumber`: the newest letter that went with it, all before it included; null for a reminder. */
type Sent = DispatchFacts & { kind: string; letterNumber: number | null; address: string }
type Way = { address: string | null; dispatches: readonly Sent[] }

/** The letter as it stands on a channel: one that has not failed, where there is one; else the newest, which comes first. */
export function standingInvitation<Dispatch extends Sent>(
  dispatches: readonly Dispatch[],
): Dispatch | undefined {
  const letters = dispatches.filter(({ kind }) => kind === 'invitation')
  return letters.find((one) => !hasFailed(channelState(one))) ?? letters[0]
}

/** Is the letter still to go by this channel? It has not gone yet; or it came back, and there is another address now. */
export function wantsInvitation({ address, dispatches }: Way): boolean {
  const standing = standingInvitation(dispatches)
  if (!standing) return true
  if (!hasFailed(channelState(standing)) || address === null) return false
  const tried = dispatches.filter(({ kind }) => kind === 'invitation').map((one) => one.address.toLowerCase())
  return !tried.includes(address.toLowerCase())
}

/** Has the letter gone by this channel, and not come back? */
export function hadLetter({ dispatches }: Pick<Way, 'dispatches'>): boolean {
  const standing = standingInvitation(dispatches)
  return standing !== undefined && !hasFailed(channelState(standing))
}

/** Had this channel the letter, and does it still want the corrigendum? Who was invited later had it beside the letter. */
export function wantsCorrigendum({ dispatches }: Way, corrigendum: { number: number }): boolean {
  if (!hadLetter({ dispatches })) return false
  return dispatches
    .filter(({ letterNumber }) => letterNumber !== null && letterNumber >= corrigendum.number)
    .every((sent) => hasFailed(channelState(sent)))
}
