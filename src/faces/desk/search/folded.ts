import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** Marks above and below letters, Latin and Arabic, and the stretched stroke. Khmer vowels are no such marks. */
const marks = '\u0300-\u036f\u064b-\u0655\u0670\u0640'

/** A text as `fold` would have it, in the database. */
export function foldedSql(text: SQLWrapper): SQL<string> {
  return sql<string>`translate(regexp_replace(unaccent(lower(normalize(coalesce(${text}, ''), NFC))), ${`[${marks}]`}, '', 'g'), 'أإآٱةى’‘', 'ااااهي''''')`
}

/**
 * How well a text answers what is searched for, as a row `close`: 2 and more where it contains it, up to 1 by the spelling
 * (pg_trgm). From `goodEnough` on it is shown. `wanted` is folded already. `offset 0`: the text is folded once only.
 */
export function closeness(wanted: string, text: SQLWrapper): SQL {
  return sql`(
    select (case when position(${wanted} in folded.text) > 0 then 2 else 0 end
      + word_similarity(${wanted}, folded.text))::float as close
    from (select ${foldedSql(text)} as text offset 0) folded
  )`
}

/** A misspelt letter or two still find the name. */
export const goodEnough = 0.5
