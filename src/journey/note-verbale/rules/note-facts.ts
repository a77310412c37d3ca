import type { MessageKind, PartProblem, Role } from '../../../reading/message-reading.ts'

/** One person whom the message names, as the rules see it. */
export type PersonFacts = {
  position: number
  fullName: string
  title: string | null
  email: string | null
  role: Role
  sponsorship: 'asked' | 'not-asked' | 'unclear'
}

/** Who sent it. `private`: somebody for themselves; `unknown`: nobody who was invited. */
export type SenderFacts =
  | { kind: 'state'; survivors: 'yes' | 'no' | 'unknown' }
  | { kind: 'organisation' }
  | { kind: 'private' | 'unknown' }

/** An earlier message of the same invitee. `at`: the instant that counts for it (NOM-2), as `countsAt` gives it. */
export type EarlierFacts = { id: string; kind: MessageKind | null; asksForSponsorship: string[]; at: Date }

/** What the rules know of a message: facts of its reading, its sender, and what came before. */
export type NoteFacts = {
  kind: MessageKind | null
  people: PersonFacts[]
  sender: SenderFacts
  receivedAt: Date
  /** The earliest evidence of sending. */
  evidenceAt: Date | null
  /** The day that an officer confirmed. */
  confirmedSentAt: Date | null
  /** In the order of their arrival. */
  earlier: EarlierFacts[]
  /** It refers to an earlier message, or says that it replaces one. */
  refersToEarlier: boolean
  /** The message could not be read as a whole. */
  unreadable: boolean
  partProblems: { part: string; code: PartProblem['code'] }[]
  signals: {
    sponsorshipUnclear: boolean
    sponsorshipBeyondTerms: boolean
    namePending: boolean
    supersedes: boolean
    noNoteVerbale: boolean
  }
}

/** Does the message nominate, or change a nomination? Only then do the rules about people hold. */
export function names(facts: Pick<NoteFacts, 'kind'>): boolean {
  return facts.kind === 'nomination' || facts.kind === 'correction'
}

/** Does the message answer the invitation, one way or another? */
export function answers({ kind }: Pick<NoteFacts, 'kind'>): boolean {
  return kind === 'nomination' || kind === 'correction' || kind === 'withdrawal' || kind === 'regret'
}
