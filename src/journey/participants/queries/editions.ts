import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'
import { registrations } from '../../registration/schema.ts'
import type { ListFigures } from '../rules/list.ts'
import { type ListEdition, listEditions } from '../schema.ts'

type Tx = Database['drizzle'] | Transaction

/** An edition as a line of the desk. */
export type EditionLine = Omit<ListEdition, 'content'> & { figures: ListFigures }

/** All editions, the newest first. The figures are counted where the content is: it may be large. */
export async function editions(tx: Tx, conferenceId: string): Promise<EditionLine[]> {
  const { content, ...columns } = getTableColumns(listEditions)
  const counted = sql<ListFigures>`(
    select jsonb_build_object(
      'listed', coalesce(sum(jsonb_array_length(one->'people')), 0),
      'participants', coalesce(sum(jsonb_array_length(one->'people')), 0) + (${content}->>'unlisted')::int,
      'unlisted', (${content}->>'unlisted')::int,
      'states', count(*) filter (where (one->>'isState')::boolean),
      'organisations', count(*) filter (where not (one->>'isState')::boolean)
    ) from jsonb_array_elements(${content}->'delegations') one
  )`
  return tx
    .select({ ...columns, figures: counted })
    .from(listEditions)
    .where(eq(listEditions.conferenceId, conferenceId))
    .orderBy(desc(listEditions.number))
}

/** The edition of a number, or the newest of a kind, as it was issued; the newest of all where nothing is given. */
export async function editionOf(
  tx: Tx,
  conferenceId: string,
  which?: number | ListEdition['kind'],
): Promise<ListEdition | undefined> {
  const { number, kind } = listEditions
  const asked = typeof which === 'number' ? eq(number, which) : which && eq(kind, which)
  const [found] = await tx
    .select()
    .from(listEditions)
    .where(and(eq(listEditions.conferenceId, conferenceId), asked))
    .orderBy(desc(number))
    .limit(1)
  return found
}

/**
 * An edition fit to be handed out today: who has asked since to be on no list is left off, and counted. `leftOff`: how many
 * these are. What was issued stays as it is in the database.
 */
export async function handedOutToday(tx: Tx, { content }: ListEdition) {
  const ids = content.delegations.flatMap(({ people }) => people.map(({ id }) => id))
  const asked = ids.length
    ? await tx
        .select({ id: registrations.personId })
        .from(registrations)
        .where(and(inArray(registrations.personId, ids), eq(registrations.onList, false)))
    : []
  const off = new Set(asked.map(({ id }) => id))
  const delegations = content.delegations
    .map((delegation) => ({ ...delegation, people: delegation.people.filter(({ id }) => !off.has(id)) }))
    .filter(({ people }) => people.length > 0)
  return { content: { ...content, delegations, unlisted: content.unlisted + off.size }, leftOff: off.size }
}
