import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import type { AddressedInvitee } from '../../../conference/registry/addressee/addressee.ts'

/** The circle of the definition to which an invitee belongs (INV-1): what the letter says to it. */
export function circleKindOf(
  invitee: Pick<AddressedInvitee, 'kind' | 'category'>,
  definition: DefinitionValues,
): 'state' | 'authority' | 'organisation' {
  if (invitee.kind === 'state') return 'state'
  const hasAuthorities = definition.inviteeCircles.some(({ kind }) => kind === 'authority')
  return hasAuthorities && /-authority$/.test(invitee.category) ? 'authority' : 'organisation'
}
