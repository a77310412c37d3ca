import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Definition } from '../../../conference/definition/definition.ts'
import { type Terms, termsFor } from '../../../conference/definition/terms.ts'
import { inviteeExceptions } from '../../../conference/schema.ts'
import type { Database, Transaction } from '../../../platform/database/database.ts'

/** The terms of one invitation: the definition's, and the exceptions that stand. */
export async function termsOfInvitee(
  tx: Transaction | Database['drizzle'],
  definition: Definition,
  inviteeId: string,
): Promise<Terms> {
  const exceptions = await tx
    .select({ term: inviteeExceptions.term, value: inviteeExceptions.value })
    .from(inviteeExceptions)
    .where(and(eq(inviteeExceptions.inviteeId, inviteeId), isNull(inviteeExceptions.endedAt)))
    .orderBy(asc(inviteeExceptions.madeAt))
  return termsFor(definition, exceptions)
}
