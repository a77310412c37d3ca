import { Hono } from 'hono'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { helpPath } from '../paths.ts'
import { HelpPage } from '../views/help-page.tsx'
import { rulesInWords } from './rules-in-words.ts'

/** Help for the staff. */
export const helpRoutes = new Hono<DeskEnv>().get(helpPath, (c) => {
  const { office, frame } = c.var
  return c.html(render(<HelpPage frame={frame} rules={rulesInWords(office.definition(), frame.language)} />))
})
