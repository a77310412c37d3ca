import type { SecondReading } from './second-reader/second-reading-type.ts'

/** What a message is about, as a careful officer would file it. */
export type MessageKind =
  | 'nomination'
  | 'correction'
  | 'withdrawal'
  | 'regret'
  | 'question'
  | 'not-for-us'
  | 'junk'

/** In what capacity somebody comes. Assistants, interpreters and companions stand outside the quota (NOM-3). */
export type Role = 'head' | 'delegate' | 'adviser' | 'assistant' | 'interpreter' | 'companion'

/** A box on a page: left, top, width, height, as fractions of the page (0 to 1). */
export type Box = { left: number; top: number; width: number; height: number }

/**
 * Where a value was read. `part` names the part of the message ("body", "1", "1.2" …, as in `MessagePart.id`), "header" the
 * sender's name and the subject;
 * `page` counts from 1 in a paged part; `range` holds character offsets into the part's text (end exclusive).
 * `text` is what stands there, as it stands there. `confidence` runs from 0 to 1.
 */
export type Evidence = {
  part: string
  page?: number
  boxes?: Box[]
  range?: [start: number, end: number]
  text: string
  confidence: number
  /** Set where the value is not letter by letter what stands there, e.g. "address repaired from the mission's domain". */
  repair?: string
}

/** A proposed value with its evidence. A value without evidence cannot be proposed. */
export type Field<T = string> = { value: T; evidence: Evidence[] }

/** One person whom the message names as coming. Fields that the message does not give are null. */
export type ProposedPerson = {
  fullName: Field
  honorific: Field | null
  givenNames: Field | null
  familyName: Field | null
  title: Field | null
  organisation: Field | null
  email: Field | null
  role: Field<Role>
  /** Only where the honorific says it. */
  gender: Field<'m' | 'f'> | null
  /** null: a reader cannot tell. No evidence where the message is silent (false). */
  sponsorshipRequested: { value: boolean | null; evidence: Evidence[] }
}

/** A part of the message as it can be shown: the body, or an attachment (nested ones of forwarded mails included). */
export type MessagePart = {
  id: string
  /** File name as sent; null for a body. */
  name: string | null
  declaredType: string
  /** By content, not by name. */
  actualType: string
  size: number
  sha256: string
  /** Plain text as read, in reading order; null where there is none. Ranges of evidence point into it. */
  text: string | null
  /** Number of pages that can be shown as images; 0 where it is not paged. */
  pages: number
  /** Width and height of each page's image, in pixels. */
  pageSizes?: { width: number; height: number }[]
  /** How the text was had: 'text', 'html', 'pdf-text', 'ocr', 'docx', 'none'. */
  source: 'text' | 'html' | 'pdf-text' | 'ocr' | 'docx' | 'none'
  problem: PartProblem | null
}

/** Why a part waits for a person. Codes of the product's findings, with a detail for the officer. */
export type PartProblem = {
  code: 'unreadable' | 'unsafe-attachment' | 'oversized-attachment' | 'sensitive-attachment'
  detail:
    | 'broken'
    | 'encrypted'
    | 'executable'
    | 'misnamed'
    | 'too-large'
    | 'passport'
    | 'unsupported'
    | 'timeout'
}

/** Everything that was read in one message. Facts only: what follows from the rules is decided elsewhere. */
export type MessageReading = {
  kind: Field<MessageKind>
  sender: { iso3: Field | null; name: Field | null }
  reference: Field | null
  /** YYYY-MM-DD, on the Note itself. */
  noteDate: Field | null
  language: string
  people: ProposedPerson[]
  removed: { fullName: Field }[]
  /** Facts about the whole message that rules turn into findings. */
  signals: MessageSignals
  parts: MessagePart[]
  /** What a second reader made of it, where the office has one. */
  second?: SecondReading
}

/** Facts about the message that concern no single field. Evidence lists are empty where the fact is not there. */
export type MessageSignals = {
  sponsorshipUnclear: Evidence[]
  sponsorshipBeyondTerms: Evidence[]
  namePending: Evidence[]
  supersedes: Evidence[]
  /** Number of the earlier Note that this one refers to, if any. */
  refersTo: Field | null
  noNoteVerbale: boolean
}

/** The envelope of a message: what its headers say, parsed but not believed. */
export type Envelope = {
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  from: { name: string | null; address: string | null }
  to: string[]
  cc: string[]
  subject: string
  /** Arrival, UTC, ISO 8601: the topmost Received header; the Date header where there is none; null without both. */
  receivedAt: string | null
  /** The Date header, UTC, ISO 8601. */
  sentAt: string | null
  /** Earliest date among forwarded originals and Received headers, UTC: evidence for NOM-2. */
  earliestEvidenceAt: string | null
  automatic: boolean
}
