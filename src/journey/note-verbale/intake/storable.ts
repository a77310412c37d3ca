/**
 * What came, as the database can keep it: PostgreSQL takes neither U+0000 nor half a surrogate pair. Each stands as U+FFFD instead, so
 * that no place in a text moves; the original keeps what was written.
 */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\uFFFD') as T
  if (Array.isArray(value)) return value.map(storable) as T
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)])) as T
}
