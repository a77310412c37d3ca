import { inviteeList } from './faces/registry/queries/invitee-list.ts'
import type { AnswersOf } from './journey/invitation/answers.ts'
import type { Database } from './platform/database/database.ts'

/** How the invitees stand to the invitation, asked of the steps that know: the invitation itself comes before any answer. */
export function answersFrom(database: Database): AnswersOf {
  return async (conferenceId) => {
    const lines = await inviteeList(database, conferenceId)
    return new Map(lines.map(({ id, answer }) => [id, answer]))
  }
}
