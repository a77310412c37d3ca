import type { Evidence } from '../message-reading.ts'

/** A value, and where it stands. */
export type Place = { value: string; evidence: Evidence }

/** A person of whom every value has its place in the message. */
export type PlacedPerson = {
  fullName: Place
  title: Place | null
  organisation: Place | null
  email: Place | null
  sponsorship: Place | null
}

type Part = { id: string; text: string | null }

/** Finds where a value stands in the parts of a message, whatever blanks stand between its words; null where it does not. */
export function placesIn(parts: readonly Part[]): (value: string) => Place | null {
  return (value) => {
    const words = value.trim().split(/\s+/)
    if (words.join('') === '') return null
    const pattern = new RegExp(
      words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'),
      'iu',
    )
    for (const { id, text } of parts) {
      const match = text === null ? null : pattern.exec(text)
      if (match) {
        const range: [number, number] = [match.index, match.index + match[0].length]
        return {
          value: match[0].replace(/\s+/g, ' '),
          evidence: { part: id, range, text: match[0], confidence: 0.5 },
        }
      }
    }
    return null
  }
}
