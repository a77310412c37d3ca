import type { DraftPerson } from '../../journey/note-verbale/portal/note-draft.ts'
import type { Given } from '../../journey/registration/schema.ts'
import type { Language } from '../../platform/i18n/language.ts'

/** How far an invented guest has come with the registration. */
export type Progress = 'link-sent' | 'opened' | 'draft' | 'submitted' | 'changed' | 'assisted' | 'withdrawn'

/** Somebody invented, whom a delegation of the demonstration names. Every address ends in `.example`. */
export type Guest = Omit<DraftPerson, 'id' | 'organisation' | 'role' | 'sponsorship'> & {
  role?: DraftPerson['role']
  organisation?: string
  sponsorship?: 'asked'
  progress: Progress
  /** In the person's own script. */
  ownScript?: string
  /** As the passport and the alphabet have it. */
  familyName?: string
  /** What is said in some sections instead of the usual. */
  says?: Partial<Record<'access' | 'assistant' | 'diet' | 'consents' | 'statistics' | 'profile', Given>>
}

/** An invented delegation: who sends it, when, in which language, and whom it names. */
export type GuestDelegation = {
  /** The invitee's code. */
  code: string
  language: Language
  reference: string
  /** When the Note came and was confirmed: local time of the machine's UTC. */
  sentAt: string
  confirmedAt: string
  guests: readonly Guest[]
}
