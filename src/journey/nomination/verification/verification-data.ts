import type { Terms } from '../../../conference/definition/terms.ts'
import type { Invitee } from '../../../conference/schema.ts'
import type { Correspondence, NamedPerson } from '../../note-verbale/schema.ts'
import type { DelegationWithPeople } from '../queries/delegation-of-invitee.ts'
import type { Difference } from '../rules/difference.ts'
import type { Point } from '../rules/standing.ts'

/** A point to clarify as the page shows it: in words, with the clause that it comes from. */
export type ShownPoint = Point & {
  /** "no e-mail address". */
  label: string
  /** The rule: NOM-1. */
  rule: string
  /** The product's own sentence for each clause, in the reader's language. */
  clauses: { number: number; sentence: string }[]
  acceptance?: { by: string; at: Date; reason: string }
}

/** Another message of the same invitee. */
export type OtherMessage = Pick<
  Correspondence,
  'id' | 'subject' | 'kind' | 'state' | 'receivedAt' | 'reference'
> & {
  names: string[]
}

/** All that the verification page shows. */
export type VerificationData = {
  note: Correspondence
  named: NamedPerson[]
  invitee: Invitee | undefined
  /** In the reader's language. */
  inviteeName: string | undefined
  inviteeChoices: { id: string; name: string }[]
  standing: DelegationWithPeople | undefined
  seats: number
  sponsoredSeats: number
  /** Roles that take no seat (NOM-3). */
  outsideQuota: Terms['outsideQuota']
  points: ShownPoint[]
  difference: Difference[]
  others: OtherMessage[]
}
