import type { Finding } from './finding.ts'
import type { NoteFacts } from './note-facts.ts'

/** Attachments that cannot be opened, are not what their name says, are too large, or came unasked. Each code once. */
export function attachments(facts: NoteFacts): Finding[] {
  if (facts.kind === 'junk') return []
  const codes = new Map(facts.partProblems.map(({ code, part }) => [code, part]))
  const found = [...codes].map(([code, part]): Finding => ({ code, part }))
  return facts.unreadable && !codes.has('unreadable') ? [{ code: 'unreadable' }, ...found] : found
}
