import type { Context } from 'hono'
import { type Encoded, encoded } from './encoded.ts'

/** Pages rendered once for each key and kept with their compressed forms. */
export type Rendered = {
  /**
   * Answers with the page of a key, rendering it where it is not kept. The key names everything that the page
   * depends on: version of the definition, language, address, date. Readers ask again each time and get a 304.
   */
  answer: (c: Context, key: string, page: () => string, headers?: Record<string, string>) => Response
}

/** A cache of whole pages; beyond `limit` the one that was asked for longest ago goes. */
export function renderedOnce(limit = 200): Rendered {
  const kept = new Map<string, Encoded>()

  return {
    answer(c, key, page, headers) {
      const found = kept.get(key) ?? encoded(page(), 'text/html; charset=utf-8')
      kept.delete(key)
      kept.set(key, found)
      if (kept.size > limit) kept.delete(kept.keys().next().value ?? '')
      return found.answer(c, 'no-cache', headers)
    },
  }
}
