import { type Context, Hono } from 'hono'
import { handOut } from '../../platform/http/hand-out.ts'
import type { MessagePart } from '../../reading/message-reading.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { pageOnDisk } from './parts/page-on-disk.ts'
import { partsThread } from './parts/parts-thread.ts'
import { closedPage, handOutOriginal, sealedPage } from './parts/sealed-answers.tsx'
import { noteWithOriginal } from './queries/note-with-original.ts'
import { isSealed, whyClosed } from './rules/closed-part.ts'
import type { Correspondence } from './schema.ts'

type Found = { note: Correspondence; part: MessagePart }

const thread = partsThread()

/** A message as it came, its parts, and their pages as images. */
export const originalRoutes = new Hono<DeskEnv>()
  .get('/desk/notes/:id/original', async (c) => {
    const { office } = c.var
    const note = await noteWithOriginal(office, c.req.param('id'))
    if (!note) return c.notFound()
    if (note.reading?.parts.some(isSealed)) return sealedPage(c, note)
    return handOutOriginal(c, note)
  })
  .get('/desk/notes/:id/parts/:part', async (c) => {
    const found = await partOf(c)
    if (found instanceof Response) return found
    const { note, part } = found
    const message = await c.var.office.files.get(note.sha256)
    const bytes = await thread.open({ message, part: part.id })
    return bytes
      ? handOut(c, { bytes, name: part.name ?? `part ${part.id}`, type: part.actualType })
      : c.notFound()
  })
  .get('/desk/notes/:id/parts/:part/pages/:page', async (c) => {
    const found = await partOf(c)
    if (found instanceof Response) return found
    const { note, part } = found
    const page = Number(/^([1-9]\d{0,3})\.png$/.exec(c.req.param('page'))?.[1] ?? 0)
    if (page < 1 || page > part.pages) return c.notFound()
    const { files, settings, seals } = c.var.office
    const image = await pageOnDisk(
      { dataFolder: settings.dataFolder, seals },
      { sha256: note.sha256, part: part.id, page },
      async () =>
        thread.open({ message: await files.get(note.sha256), part: part.id, page }).catch(() => null),
    )
    if (!image) return c.notFound()
    return c.body(Uint8Array.from(image), 200, {
      'content-type': 'image/png',
      'cache-control': 'private, max-age=86400',
      'x-content-type-options': 'nosniff',
    })
  })

/** The part that the address names; else the answer to give: there is none, or it is kept closed. */
async function partOf(c: Context<DeskEnv>): Promise<Found | Response> {
  const { office } = c.var
  const note = await noteWithOriginal(office, c.req.param('id') ?? '')
  const part = note?.reading?.parts.find(({ id }) => id === c.req.param('part'))
  if (!note || !part) return c.notFound()
  return whyClosed(part) ? closedPage(c, note, part) : { note, part }
}
