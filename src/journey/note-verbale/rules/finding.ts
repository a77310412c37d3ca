import type { Effect } from './effect.ts'

/** The codes of points to clarify (spec, section 2). */
export const findingCodes = [
  'missing-email',
  'missing-title',
  'name-pending',
  'shared-email',
  'companion-named',
  'over-quota',
  'two-sponsorships',
  'late-for-sponsorship',
  'late',
  'sponsorship-unclear',
  'sponsorship-beyond-terms',
  'ngo-sponsorship-not-invited',
  'unaffected-state-sponsorship',
  'duplicate-sender',
  'supersedes',
  'no-note-verbale',
  'uninvited-sender',
  'unreadable',
  'unsafe-attachment',
  'oversized-attachment',
  'sensitive-attachment',
] as const

export type FindingCode = (typeof findingCodes)[number]

/** A rule of the invitation that a message does not meet: a point to clarify, never a rejection. Facts, no words. */
export type Finding = {
  code: FindingCode
  /** Position of the person whom it concerns; undefined: the message as a whole. */
  person?: number
  asked?: number
  allowed?: number
  /** YYYY-MM-DD, in the zone of the deadlines. */
  due?: string
  email?: string
  /** The earlier message that it concerns. */
  earlierNoteId?: string
  /** The part of the message. */
  part?: string
}

/** What each code comes from, and what it stops until an officer acts. */
export const findingTable: Record<FindingCode, { rules: string[]; effect: Effect }> = {
  'missing-email': { rules: ['NOM-1', 'REG-1'], effect: 'person' },
  'missing-title': { rules: ['NOM-1'], effect: 'none' },
  'name-pending': { rules: ['NOM-1'], effect: 'none' },
  'shared-email': { rules: ['NOM-1', 'REG-1'], effect: 'person' },
  'companion-named': { rules: ['NOM-3'], effect: 'none' },
  'over-quota': { rules: ['NOM-3'], effect: 'none' },
  'two-sponsorships': { rules: ['SPO-2'], effect: 'none' },
  'late-for-sponsorship': { rules: ['NOM-2'], effect: 'sponsorship' },
  late: { rules: ['NOM-2'], effect: 'message' },
  'sponsorship-unclear': { rules: ['SPO-2'], effect: 'none' },
  'sponsorship-beyond-terms': { rules: ['SPO-3', 'SPO-4'], effect: 'none' },
  'ngo-sponsorship-not-invited': { rules: ['SPO-1'], effect: 'sponsorship' },
  'unaffected-state-sponsorship': { rules: ['SPO-1'], effect: 'sponsorship' },
  'duplicate-sender': { rules: ['NOM-1'], effect: 'message' },
  supersedes: { rules: ['NOM-1'], effect: 'none' },
  'no-note-verbale': { rules: ['INV-1', 'NOM-1'], effect: 'message' },
  'uninvited-sender': { rules: ['INV-1', 'NOM-1'], effect: 'message' },
  unreadable: { rules: [], effect: 'message' },
  'unsafe-attachment': { rules: [], effect: 'none' },
  'oversized-attachment': { rules: [], effect: 'none' },
  'sensitive-attachment': { rules: [], effect: 'none' },
}
