import type { Evidence } from '../message-reading.ts'

/** One field in which two readers differ. `person`: whom the first reader names so, by position; null: nobody. */
export type Difference = {
  person: number | null
  field: 'fullName' | 'title' | 'organisation' | 'email' | 'sponsorship'
  first: string | null
  second: string | null
  evidence: Evidence[]
}

/** What a second reader made of a message: where it differs from the first, and how many of its values stood nowhere. */
export type SecondReading = {
  model: string
  differences: Difference[]
  withoutPlace: number
  /** Why there is no answer. */
  problem?: string
}
