import type { Finding } from './finding.ts'
import type { NoteFacts } from './note-facts.ts'

/**
 * Attachments that cannot be opened, are not what their name says, are too large, or came unasked; each code once. What cannot
 * be opened matters in a message that wants something of us; what could do harm is pointed out in any.
 */
export function attachments(facts: NoteFacts): Finding[] {
  const codes = new Map(facts.partProblems.map(({ code, part }) => [code, part]))
  const found = [...codes].map(([code, part]): Finding => ({ code, part }))
  if (facts.kind === 'junk') return found.filter(({ code }) => code !== 'unreadable')
  return facts.unreadable && !codes.has('unreadable') ? [{ code: 'unreadable' }, ...found] : found
}
