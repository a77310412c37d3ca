import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { type Multipart, readMultipart } from '../../../platform/http/multipart.ts'
import type { MissionEnv } from '../../../ui/mission-frame.ts'
import { render } from '../../../ui/render.ts'
import { changeDraft } from '../commands/change-draft.ts'
import { keepDocuments } from '../commands/keep-documents.ts'
import { sendDocuments } from '../commands/send-documents.ts'
import { readDraftVersion } from '../forms/draft-form.ts'
import { documentsPath, receiptPath } from '../paths.ts'
import { draftOfChannel } from '../queries/draft-of-channel.ts'
import { nextDue } from '../rules/next-due.ts'
import type { DocumentProblem } from './document-problems.ts'
import { type Here, missionView, ownerOf } from './mission-data.ts'
import { documentLimits, type GivenDocument, megabytesOf, readDocuments } from './read-documents.ts'
import { DocumentsPage } from './views/documents-page.tsx'

/** Sending the stamped Note as documents. */
export const documentsRoutes = new Hono<MissionEnv>()
  .get('/portal/note/documents', (c) => page(c, {}))
  .post('/portal/note/documents', async (c) => {
    const limits = documentLimits(c.var.office.settings)
    // Documents that were kept at an earlier press count as well: only what is sent together matters.
    const form = await readMultipart(c.req.raw, { documents: limits.all }, limits.each)
    const { documents, problems } = readDocuments(form, limits)
    const draft = await draftOfChannel(c.var.office.database.drizzle, c.var.mission.channel.id)
    const kept = draft?.documents ?? []
    if (documents.length + kept.length === 0 && problems.length === 0)
      problems.push({ problem: 'documentMissing' })
    const size = [...kept, ...documents.map(({ bytes }) => ({ size: bytes.byteLength }))]
      .map((one) => one.size)
      .reduce((sum, one) => sum + one, 0)
    if (size > limits.all) problems.push({ problem: 'documentsTooLarge', megabytes: megabytesOf(limits).all })
    const isChanged = isPrepared(form) && (draft?.version ?? 0) !== readDraftVersion(form.fields)
    if (problems.length > 0 || isChanged) return keptFor(c, form, documents, problems, isChanged)
    return send(c, form, documents)
  })
  .post('/portal/note/documents/removal', async (c) => {
    const { sha256 } = await c.req.parseBody()
    await c.var.perform((act) =>
      changeDraft(act, ownerOf(c), undefined, ({ documents }) => ({
        documents: documents.filter((document) => document.sha256 !== sha256),
      })),
    )
    return c.redirect(documentsPath, 303)
  })

async function send(c: Here, form: Multipart, documents: GivenDocument[]): Promise<Response> {
  const { office, mission, language } = c.var
  const entry = form.fields.entry ?? ''
  const { id } = await sendDocuments(office, {
    entry: isUuid(entry) ? entry : randomUUID(),
    mission,
    language,
    documents,
    isPrepared: isPrepared(form),
  })
  return c.redirect(receiptPath(id), 303)
}

/** Something is to be corrected: what could be received is kept, and need not be chosen again. */
async function keptFor(
  c: Here,
  form: Multipart,
  documents: GivenDocument[],
  problems: DocumentProblem[],
  changed: boolean,
): Promise<Response> {
  const { channel } = c.var.mission
  const by = { kind: 'mission', id: channel.id, name: channel.name } as const
  if (documents.length > 0) await keepDocuments(c.var.office, ownerOf(c), by, documents)
  const prepared = isPrepared(form)
  const isTooLarge = problems.some(({ problem }) => problem.endsWith('TooLarge'))
  return page(
    c,
    { problems, prepared, changed },
    changed && problems.length === 0 ? 409 : isTooLarge ? 413 : 422,
  )
}

function isPrepared({ fields }: Multipart): boolean {
  return fields.prepared === 'yes'
}

type Said = { problems?: DocumentProblem[]; prepared?: boolean; changed?: boolean }

async function page(c: Here, said: Said, status: 200 | 409 | 413 | 422 = 200): Promise<Response> {
  const { office } = c.var
  const view = await missionView(c)
  const shown = (
    <DocumentsPage
      {...view}
      definition={office.definition()}
      due={nextDue(view.terms, office.clock.now())}
      entry={randomUUID()}
      limits={megabytesOf(documentLimits(office.settings))}
      prepared={said.prepared ?? true}
      problems={said.problems}
      changed={said.changed}
    />
  )
  return c.html(render(shown), status) as Response
}
