import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../../platform/database/database.ts'

/** A misspelt letter or two still find the name. */
export const goodEnough = 0.5

/** What looks alike for the index: a little less, for a name counts a little more than what stands around it. */
const alikeForTheIndex = '0.4'

/**
 * Asks of a text whether it answers what is searched for. The text is written as an index of the migrations has it, and then the
 * index answers. Ask within `searching`.
 */
export type Test = (text: SQLWrapper) => SQL

/** Does a text contain it? */
export function contains(wanted: string): Test {
  const pattern = `%${wanted.replaceAll(/[\\%_]/g, '\\$&')}%`
  return (text) => sql`folded(${text}) like ${pattern}`
}

/** Does a text contain it, or look like it? */
export function resembles(wanted: string): Test {
  return (text) => sql`(${contains(wanted)(text)} or folded(${text}) %> ${wanted})`
}

/**
 * How well a text answers what is searched for, as a row `close`: 2 and more where it contains it, up to 1 by the spelling
 * (pg_trgm). From `goodEnough` on it is shown. `wanted` is folded already. `offset 0`: the text is folded once only.
 */
export function closeness(wanted: string, text: SQLWrapper): SQL {
  return sql`(
    select (case when position(${wanted} in said.folded) > 0 then 2 else 0 end
      + word_similarity(${wanted}, said.folded))::float as close
    from (select folded(coalesce(${text}, '')) as folded offset 0) said
  )`
}

/** Runs a search with the likeness that the indexes are asked for. */
export function searching<T>({ drizzle }: Database, search: (tx: Transaction) => Promise<T>): Promise<T> {
  return drizzle.transaction(
    async (tx) => {
      await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${alikeForTheIndex}, true)`)
      return search(tx)
    },
    { accessMode: 'read only' },
  )
}
