import { type Context, Hono } from 'hono'
import { phrase } from '../../conference/definition/definition.ts'
import { type Multipart, readMultipart } from '../../platform/http/multipart.ts'
import type { Actor } from '../../platform/journal/act.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { blankEntry } from './entry/blank-entry.ts'
import { composeEntry } from './entry/compose-entry.ts'
import type { EntryProblems } from './entry/entry-view.ts'
import { looksLikeMail } from './entry/looks-like-mail.ts'
import { type EntryTyped, readEntry } from './forms/entry-form.ts'
import { storeMessage } from './intake/store-message.ts'
import { notePath } from './paths.ts'
import { EntryPage } from './views/entry-page.tsx'

/** Entering by hand what came by another way, and storing a mail from a file. */
export const entryRoutes = new Hono<DeskEnv>()
  .get('/desk/notes/new', (c) => page(c))
  .post('/desk/notes', async (c) => {
    const { mail, portalFile } = c.var.office.settings.limits
    const form = await readMultipart(c.req.raw, { mail, file: portalFile })
    return form.fields.way === 'mail' ? storeMailFile(c, form) : enter(c, form)
  })

async function storeMailFile(c: Context<DeskEnv>, { files, problem }: Multipart): Promise<Response> {
  const file = files.find(({ field }) => field === 'mail')
  if (problem) return page(c, {}, [{ field: 'mail', problem }])
  if (!file) return page(c, {}, [{ field: 'mail', problem: 'noMail' }])
  if (!looksLikeMail(file.bytes)) return page(c, {}, [{ field: 'mail', problem: 'notMail' }])
  const { id } = await storeMessage(c.var.office, {
    bytes: file.bytes,
    channel: 'upload',
    by: officerOf(c),
  })
  return c.redirect(notePath(id), 303)
}

async function enter(c: Context<DeskEnv>, form: Multipart): Promise<Response> {
  const { office, frame } = c.var
  const typed: EntryTyped = form.fields
  const documents = form.files.filter(({ field }) => field === 'file')
  const hasFile = documents.length > 0 || form.problem !== undefined
  const read = readEntry(typed, hasFile, { now: office.clock.now(), timeZone: frame.timeZone })
  const problems: EntryProblems = read.ok ? [] : [...read.problems]
  if (form.problem) problems.push({ field: 'file', problem: form.problem })
  else if (!read.ok && documents.length > 0) problems.push({ field: 'file', problem: 'again' })
  if (!read.ok || problems.length > 0) return page(c, typed, problems)

  const { channel, receivedAt } = read.given
  const bytes = await composeEntry(read.given, documents, office.definition().secretariat.mailbox)
  const { id } = await storeMessage(office, { bytes, channel, receivedAt, by: officerOf(c) })
  return c.redirect(notePath(id), 303)
}

function officerOf(c: Context<DeskEnv>): Actor | undefined {
  const account = c.var.who?.account
  return account && { kind: 'staff', id: account.id, name: account.name }
}

/** The page; 422 where something is to be corrected, 413 where a file was too large. */
function page(c: Context<DeskEnv>, typed: EntryTyped = {}, problems: EntryProblems = []): Response {
  const { office, frame } = c.var
  const definition = office.definition()
  const view = (
    <EntryPage
      frame={frame}
      place={phrase(definition, definition.notesDue.place, frame.language)}
      typed={{ ...blankEntry(office.clock.now(), frame.timeZone), ...typed }}
      problems={problems}
      limits={office.settings.limits}
    />
  )
  if (problems.some(({ problem }) => problem === 'too-large')) return c.html(render(view), 413) as Response
  return c.html(render(view), problems.length > 0 ? 422 : 200) as Response
}
