import { Hono } from 'hono'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { deskLanguage } from '../desk-language.ts'
import { searchPath } from '../paths.ts'
import { SearchPage } from '../views/search-page.tsx'
import { search } from './search.ts'

/** Search over people, invitees and Notes: `?q=`. */
export const searchRoutes = new Hono<DeskEnv>().get(searchPath, async (c) => {
  const { office, frame } = c.var
  const text = (c.req.query('q') ?? '').trim().slice(0, 100)
  const found = await search(office.database, office.conference.id, text, deskLanguage(frame.language))
  return c.html(render(<SearchPage frame={frame} text={text} found={found} />))
})
