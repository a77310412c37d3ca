import type { Context } from 'hono'
import type { Terms } from '../../../conference/definition/terms.ts'
import { termsOf } from '../../../conference/registry/exceptions.ts'
import type { MissionEnv } from '../../../ui/mission-frame.ts'
import type { DraftOwner } from '../commands/change-draft.ts'
import { draftOfChannel } from '../queries/draft-of-channel.ts'
import { lastNomination } from '../queries/messages-of-invitee.ts'
import type { Correspondence, NoteDraft } from '../schema.ts'
import type { MissionView } from './views/mission-view.ts'

export type Here = Context<MissionEnv>

/** The mission's terms: those of the State within whose delegation it counts, or its own. */
export function missionTerms(c: Here): Promise<Terms> {
  const { office, mission } = c.var
  const { id, countsWithin } = mission.invitee
  return termsOf(office.database.drizzle, office.definition(), countsWithin ?? id)
}

/** What is prepared so far, and the last message that named people before it. */
export type Prepared = { draft: NoteDraft | undefined; earlier: Correspondence | undefined }

/** What every page of sending a Note shows, and what is prepared so far. */
export async function missionView(c: Here): Promise<MissionView & Prepared> {
  const { office, frame, mission } = c.var
  const { drizzle } = office.database
  const [terms, draft, earlier] = await Promise.all([
    missionTerms(c),
    draftOfChannel(drizzle, mission.channel.id),
    lastNomination(drizzle, mission.invitee.id),
  ])
  return { frame, mission, terms, draft, earlier }
}

/** Whose draft is changed: always that of the visit, whatever a form says. */
export function ownerOf({ var: { mission } }: Here): DraftOwner {
  return { channelId: mission.channel.id, inviteeId: mission.invitee.id }
}
