import type { Dispatch, InvitationHold, Letter, LetterClearance, TelephoneCall } from './schema.ts'

declare module '../../platform/journal/events.ts' {
  interface Events {
    /** The letter, or a corrigendum to it, was drafted. */
    'letter.drafted': Letter
    /** A draft states other rules than before: it wants new clearances. */
    'letter.redrafted': Letter
    /** A corrigendum is not needed any more: the rules say again what the letter says. */
    'letter.dropped': Letter
    'letter.cleared': LetterClearance
    'clearance.withdrawn': LetterClearance
    'letter.signed': Letter
    'invitation.dispatched': Dispatch
    'invitation.held': InvitationHold
    'invitation.released': InvitationHold
    'call.noted': TelephoneCall
    'reminder.drafted': { deadline: string; dueOn: string; mailingId: string }
  }
}
