import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { handOut } from '../../platform/http/hand-out.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { openSealedPart } from './commands/open-sealed-part.ts'
import { readPurpose } from './forms/opening-form.ts'
import { partsThread } from './parts/parts-thread.ts'
import { closedPage, handOutOriginal, sealedPage } from './parts/sealed-answers.tsx'
import { noteWithOriginal } from './queries/note-with-original.ts'
import { isSealed } from './rules/closed-part.ts'

const thread = partsThread()
const small = bodyLimit({ maxSize: 10_000 })

/** Opening what is sealed in a message: for a purpose, with a line in the journal before anything is handed out. */
export const openingRoutes = new Hono<DeskEnv>()
  .post('/desk/notes/:id/original/opening', small, async (c) => {
    const note = await noteWithOriginal(c.var.office, c.req.param('id'))
    if (!note) return c.notFound()
    const purpose = readPurpose(await c.req.parseBody())
    if (!purpose) return sealedPage(c, note, true)
    await c.var.perform((act) => openSealedPart(act, { noteId: note.id, part: 'original', purpose }))
    return handOutOriginal(c, note)
  })
  .post('/desk/notes/:id/parts/:part/opening', small, async (c) => {
    const note = await noteWithOriginal(c.var.office, c.req.param('id'))
    const part = note?.reading?.parts.find(({ id }) => id === c.req.param('part'))
    if (!note || !part || !isSealed(part)) return c.notFound()
    const purpose = readPurpose(await c.req.parseBody())
    if (!purpose) return closedPage(c, note, part, true)
    const bytes = await thread.open({ message: await c.var.office.files.get(note.sha256), part: part.id })
    if (!bytes) return c.notFound()
    await c.var.perform((act) => openSealedPart(act, { noteId: note.id, part: part.id, purpose }))
    return handOut(c, { bytes, name: part.name ?? `part ${part.id}`, type: part.actualType })
  })
