/** What is known of a message that went by a channel: where it stands with us, and the newest report of the other side. */
export type DispatchFacts = {
  status: 'held' | 'waiting' | 'handing-over' | 'sent' | 'uncertain' | 'given-up'
  /** The words of our own mail server, where it did not take the message. */
  error: string | null
  report: 'delivered' | 'bounced' | null
  reason: string | null
}

/** Where the letter stands on one channel (spec, section 4). */
export type ChannelState =
  | 'to-send'
  | 'held'
  | 'leaving'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'uncertain'
  | 'not-taken'

/** to send → leaving → sent → delivered or bounced. The report of the other side says more than our own server. */
export function channelState(dispatch: DispatchFacts | undefined): ChannelState {
  if (!dispatch) return 'to-send'
  if (dispatch.report) return dispatch.report
  switch (dispatch.status) {
    case 'waiting':
    case 'handing-over':
      return 'leaving'
    case 'given-up':
      return 'not-taken'
    default:
      return dispatch.status
  }
}

/** Has it not reached the other side, for all that is known? It may be sent again, to another address. */
export function hasFailed(state: ChannelState): boolean {
  return state === 'bounced' || state === 'not-taken'
}
