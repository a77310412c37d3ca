import { and, eq, isNull, max } from 'drizzle-orm'
import { allStates } from '../../../conference/registry/states.ts'
import { conferences, type Invitee, invitees } from '../../../conference/schema.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { invitations } from '../schema.ts'

/**
 * Gives every invitee that has none its number in this conference: States in their alphabetical order, then organisations. A number
 * once given stays; those who come later follow.
 */
export async function numberInvitees(act: Act): Promise<void> {
  await act.tx
    .select({ id: conferences.id })
    .from(conferences)
    .where(eq(conferences.id, act.conferenceId))
    .for('update')
  const unnumbered = await act.tx
    .select({ id: invitees.id, kind: invitees.kind, code: invitees.code, names: invitees.names })
    .from(invitees)
    .leftJoin(invitations, eq(invitations.inviteeId, invitees.id))
    .where(and(eq(invitees.conferenceId, act.conferenceId), isNull(invitations.number)))
  if (unnumbered.length === 0) return
  const [last] = await act.tx
    .select({ number: max(invitations.number) })
    .from(invitations)
    .where(eq(invitations.conferenceId, act.conferenceId))
  const first = (last?.number ?? 0) + 1
  await act.tx.insert(invitations).values(
    unnumbered.sort(inOrder()).map(({ id }, index) => ({
      inviteeId: id,
      conferenceId: act.conferenceId,
      number: first + index,
      numberedAt: act.at,
    })),
  )
}

type Named = Pick<Invitee, 'kind' | 'code' | 'names'>

function inOrder(): (a: Named, b: Named) => number {
  const ranks = new Map(allStates().map((state) => [state.iso3, state.order.en]))
  const collator = new Intl.Collator('en', { ignorePunctuation: true })
  const rankOf = ({ kind, code }: Named) => (kind === 'state' ? (ranks.get(code) ?? 998) : 999)
  return (a, b) => rankOf(a) - rankOf(b) || collator.compare(a.names.en ?? a.code, b.names.en ?? b.code)
}
