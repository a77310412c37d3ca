import type { Role } from '../../../reading/message-reading.ts'

/** One person as a mission typed them into the form; '' where nothing was typed. */
export type DraftPerson = {
  /** Names the person within the draft. */
  id: string
  honorific: string
  fullName: string
  title: string
  organisation: string
  email: string
  role: Role
  sponsorship: 'asked' | 'not-asked'
}

/** The Note as it was typed: its number and date (YYYY-MM-DD), and whom it names. */
export type DraftForm = {
  reference: string
  noteDate: string
  people: DraftPerson[]
  /** What it does with the message that named people before it, where there is one. */
  earlier?: 'replaces' | 'completes' | undefined
  /** Set when it is sent: names of those whom it no longer names, though the earlier message did. */
  leaving?: string[] | undefined
}

/** A document that was received and waits to be sent: kept under its SHA-256. `type` by content. */
export type KeptDocument = { name: string; type: string; size: number; sha256: string }
