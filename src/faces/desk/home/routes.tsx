import { Hono } from 'hono'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { readerOf } from '../journal/reader.ts'
import { deskPath } from '../paths.ts'
import { HomePage } from '../views/home-page.tsx'
import { homeData } from './home-data.ts'

/** The desk's first page. */
export const homeRoutes = new Hono<DeskEnv>().get(deskPath, async (c) => {
  const { office, frame, who } = c.var
  if (!who) return c.notFound()
  const data = await homeData(office, who.account.id, readerOf(frame.language, who.roles))
  return c.html(
    render(<HomePage frame={frame} definition={office.definition()} roles={who.roles} data={data} />),
  )
})
