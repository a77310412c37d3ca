import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import type { Terms } from '../../../conference/definition/terms.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'
import type { Finding } from '../../note-verbale/rules/finding.ts'

/** What the rules know of a request: who asks, and since when. */
export type RequestFacts = {
  asks: { kind: 'state'; survivors: 'yes' | 'no' | 'unknown' } | { kind: 'organisation' }
  /** The instant that counts for the first message that makes the request (NOM-2). */
  requestedAt: Date
}

/**
 * SPO-1, NOM-2: what a person has to look at before a request is eligible. Facts, never a refusal: each can be accepted
 * exceptionally, with a reason.
 */
export function eligibilityPoints({ asks, requestedAt }: RequestFacts, terms: Terms): Finding[] {
  return [
    ...(asks.kind === 'state' && asks.survivors !== 'yes' ? [point('unaffected-state-sponsorship')] : []),
    ...(asks.kind === 'organisation' && !terms.sponsorshipInvited
      ? [point('ngo-sponsorship-not-invited')]
      : []),
    ...(dayIn(requestedAt, terms.notesDue.timeZone) > terms.notesDue.withSponsorship
      ? [{ code: 'late-for-sponsorship' as const, due: terms.notesDue.withSponsorship }]
      : []),
  ]
}

/** SPO-1: the track by which somebody asks; undefined where the conference has none for them. */
export function trackOf({ sponsorship }: DefinitionValues, kind: RequestFacts['asks']['kind']) {
  const asks = kind === 'state' ? 'by-note' : 'if-invited'
  return sponsorship?.tracks.find((track) => track.asks === asks)?.id
}

function point(code: Finding['code']): Finding {
  return { code }
}
