import type { Mission } from '../../../ui/mission-frame.ts'

/** How an invitee answers, for the words of a page: a State by a Note verbale, anybody else by a letter (NOM-1). */
export function missionKind({ invitee }: Pick<Mission, 'invitee'>): { kind: 'state' | 'organisation' } {
  return { kind: invitee.kind }
}
