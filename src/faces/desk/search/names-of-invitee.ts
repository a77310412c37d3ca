import { sql } from 'drizzle-orm'

/** All that an invitee is called, as the index has it. The table goes by the name `invitee`. */
export const namesOfInvitee = sql`invitee.names::text || ' ' || coalesce(invitee.acronym, '') || ' ' || invitee.code`
