import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import type { MissionEnv } from '../../../ui/mission-frame.ts'
import { render } from '../../../ui/render.ts'
import { takeTypedChange } from '../commands/take-typed.ts'
import { receiptPath } from '../paths.ts'
import { RegretPage } from './views/regret-page.tsx'
import { words } from './words.ts'

const mostSigns = 5000

/** Saying that one cannot take part. */
export const regretRoutes = new Hono<MissionEnv>()
  .get('/portal/note/regret', (c) => c.html(render(<RegretPage {...c.var} entry={randomUUID()} />)))
  .post('/portal/note/regret', async (c) => {
    const { office, mission, language } = c.var
    const body = await c.req.parseBody()
    const text = String(body.text ?? '').trim()
    const entry = String(body.entry ?? '')
    if (text.length > mostSigns)
      return c.html(render(<RegretPage {...c.var} entry={randomUUID()} typed={text} isTooLong />), 422)
    const subject = words(language)('regretSubject')
    const { id } = await takeTypedChange(office, {
      entry: isUuid(entry) ? entry : randomUUID(),
      mission,
      language,
      kind: 'regret',
      subject,
      lines: [{ value: subject }, ...(text ? [{ value: '' }, { value: text }] : [])],
    })
    return c.redirect(receiptPath(id), 303)
  })
