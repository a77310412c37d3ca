import { sql } from 'drizzle-orm'
import type { MessagePart, MessageSignals } from '../../../reading/message-reading.ts'
import { type Correspondence, correspondence } from '../schema.ts'

/** What the rules need of a stored message: a whole row will do, and so will `columnsToJudge`. */
export type NoteToJudge = Pick<
  Correspondence,
  | 'id'
  | 'conferenceId'
  | 'channel'
  | 'kind'
  | 'inviteeId'
  | 'earlierId'
  | 'receivedAt'
  | 'createdAt'
  | 'evidenceAt'
  | 'confirmedSentAt'
  | 'outcome'
  | 'readingProblem'
> & { reading: ReadingToJudge | null }

/** What the rules need of a reading: nothing of its texts. */
export type ReadingToJudge = { signals: MessageSignals; parts: Pick<MessagePart, 'id' | 'problem'>[] }

/** To select many messages for the rules without the texts of their readings, which may be long. */
export const columnsToJudge = {
  id: correspondence.id,
  conferenceId: correspondence.conferenceId,
  channel: correspondence.channel,
  kind: correspondence.kind,
  inviteeId: correspondence.inviteeId,
  earlierId: correspondence.earlierId,
  receivedAt: correspondence.receivedAt,
  createdAt: correspondence.createdAt,
  evidenceAt: correspondence.evidenceAt,
  confirmedSentAt: correspondence.confirmedSentAt,
  outcome: correspondence.outcome,
  readingProblem: correspondence.readingProblem,
  reading: sql<ReadingToJudge | null>`case when ${correspondence.reading} is not null then jsonb_build_object(
    'signals', ${correspondence.reading} -> 'signals',
    'parts', (
      select coalesce(jsonb_agg(jsonb_build_object('id', part -> 'id', 'problem', part -> 'problem')), '[]')
      from jsonb_array_elements(${correspondence.reading} -> 'parts') as part
      where jsonb_typeof(part -> 'problem') = 'object'
    )
  ) end`,
}
