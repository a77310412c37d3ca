import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/database/fresh-database.ts'
import { withoutValues } from './without-values.ts'

const { database } = await freshDatabase()

it('A failed query is logged with its place and its reason, and without its values', async () => {
  const failed = await database.drizzle
    .execute(sql`select ${'Walter ODONGO'}::uuid`)
    .catch((error: Error) => new Error('The page failed', { cause: error }))
  const { message, stack } = withoutValues(failed)
  expect(message).toBe('Failed query: select $1::uuid (code 22P02, routine string_to_uuid)')
  expect(stack).toContain('without-values.test.ts')
  expect(stack).not.toContain('ODONGO')
})

it('Any other error stays as it is', () => {
  const error = new Error('The thread has ended')
  expect(withoutValues(error)).toBe(error)
})
