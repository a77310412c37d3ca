import { type Context, Hono } from 'hono'
import { dayIn } from '../../platform/clock/day-in-zone.ts'
import { DocumentProblem } from '../../platform/documents/document-problem.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { listFile, listFileName, listTypes } from './documents/list-file.ts'
import type { Standing } from './documents/list-heading.ts'
import { listChoice } from './forms/list-choice.ts'
import { editionOf, handedOutToday } from './queries/editions.ts'
import { listNow } from './queries/list-now.ts'
import type { ListContent } from './rules/list.ts'
import { UnprintablePage } from './views/unprintable-page.tsx'

type Here = Context<DeskEnv>

/** The List as PDF and as a workbook: as it stands, and each edition. */
export const fileRoutes = new Hono<DeskEnv>()
  .get('/desk/participants/file', async (c) => {
    const { database, definition, conference, clock } = c.var.office
    const { counted } = choiceOf(c)
    const { outside: _, ...content } = await listNow(database.drizzle, definition(), conference.id, counted)
    return handOut(c, content, { kind: 'preview', on: dayIn(clock.now(), definition().timeZone) })
  })
  .get('/desk/participants/editions/:number/file', async (c) => {
    const { database, definition, conference } = c.var.office
    const number = Number(c.req.param('number'))
    if (!Number.isSafeInteger(number) || number > 999_999) return c.notFound()
    const edition = await editionOf(database.drizzle, conference.id, number)
    if (!edition) return c.notFound()
    const { content } = await handedOutToday(database.drizzle, edition)
    const on = dayIn(edition.issuedAt, definition().timeZone)
    return handOut(c, content, { kind: edition.kind, number: edition.number, on })
  })

function choiceOf(c: Here) {
  return listChoice((name) => c.req.query(name), c.var.office.definition(), c.var.frame.language)
}

async function handOut(c: Here, content: ListContent, standing: Standing): Promise<Response> {
  const { definition, documents, conference } = c.var.office
  const { language, format } = choiceOf(c)
  try {
    const bytes = await listFile(documents, { definition: definition(), content, standing, language }, format)
    return c.body(bytes.slice().buffer, 200, {
      'content-type': listTypes[format],
      'content-disposition': `attachment; filename="${listFileName(conference.slug, standing, language, format)}"`,
      'cache-control': 'no-store',
    })
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error
    return c.html(render(<UnprintablePage frame={c.var.frame} texts={error.texts} />), 422)
  }
}
