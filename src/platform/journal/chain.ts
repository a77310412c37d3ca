import { createHash } from 'node:crypto'
import type { JournalLine } from './schema.ts'

/** What a hash is computed over: a line without its own hash. */
export type LineBody = Omit<JournalLine, 'hash'>

/** The link before the first line of a conference's journal. */
export function firstLink(conferenceId: string): string {
  return sha256(`verbale journal of ${conferenceId}`)
}

/** The hash of a line: SHA-256 in hexadecimal over its canonical JSON, the hash of the line before included. */
export function hashOf(line: LineBody): string {
  const { conferenceId, seq, at, actor, event, about, facts, previous } = line
  return sha256(canonical({ conferenceId, seq, at: at.toISOString(), actor, event, about, facts, previous }))
}

/** A digest that proves a value without telling it; `salt` goes when the value is erased. */
export function digestOf(value: unknown, salt: string): string {
  return sha256(`${salt}\n${canonical(value)}`)
}

/** JSON with sorted keys: one text for one value, whatever the order in which it was built or stored. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
