/** How an invitee stands to the invitation: it answered, it sent its regrets, or there is no reply yet. */
export type Answer = 'answered' | 'regrets' | 'none'

/**
 * How the invitees stand, by id. What they answered is known to later steps: whoever puts the steps together says where to ask.
 */
export type AnswersOf = (conferenceId: string) => Promise<ReadonlyMap<string, Answer>>
