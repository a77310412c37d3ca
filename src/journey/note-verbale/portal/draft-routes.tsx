import { Hono } from 'hono'
import { datePartsOf } from '../../../ui/date-parts.ts'
import type { MissionEnv } from '../../../ui/mission-frame.ts'
import { render } from '../../../ui/render.ts'
import { changeDraft, type DraftChange } from '../commands/change-draft.ts'
import { readDraftHead, readDraftPerson, readDraftVersion } from '../forms/draft-form.ts'
import { draftCheckPath, draftHeadPath, draftPersonPath, sendNotePath } from '../paths.ts'
import { findingsOfDraft } from '../queries/findings-of-draft.ts'
import { nextDue } from '../rules/next-due.ts'
import type { NoteDraft } from '../schema.ts'
import { withHead, withoutPerson, withPerson } from './draft-changes.ts'
import { type Here, missionView, ownerOf } from './mission-data.ts'
import { DraftCheckPage } from './views/draft-check-page.tsx'
import { DraftHeadPage } from './views/draft-head-page.tsx'
import { DraftPersonPage } from './views/draft-person-page.tsx'
import { SendNotePage } from './views/send-note-page.tsx'

/** The form that makes a Note: its number and date, its people, one page each; then the answers to be checked. */
export const draftRoutes = new Hono<MissionEnv>()
  .get('/portal/note', async (c) => {
    const view = await missionView(c)
    const due = nextDue(view.terms, c.var.office.clock.now())
    return c.html(render(<SendNotePage {...view} definition={c.var.office.definition()} due={due} />))
  })
  .get('/portal/note/details', async (c) => c.html(render(<DraftHeadPage {...(await missionView(c))} />)))
  .post('/portal/note/details', async (c) => {
    const body = await c.req.parseBody()
    const view = await missionView(c)
    const read = readDraftHead(body, view.earlier !== undefined)
    if (!read.ok) return c.html(render(<DraftHeadPage {...view} typed={read} problem={read.problem} />), 422)
    const saved = await save(c, body, ({ form }) => ({ form: withHead(form, read.head) }))
    if (saved === 'changed') {
      const { reference, noteDate, earlier } = read.head
      const date = noteDate ? datePartsOf(noteDate) : { day: '', month: '', year: '' }
      const typed = { reference, date, earlier }
      return c.html(render(<DraftHeadPage {...(await missionView(c))} typed={typed} changed />), 409)
    }
    const isBegun = (saved.form?.people.length ?? 0) > 0
    return c.redirect(isBegun ? draftCheckPath : draftPersonPath('new'), 303)
  })
  .get('/portal/note/people/:person', (c) => personPage(c, {}))
  .post('/portal/note/people/:person', async (c) => {
    const body = await c.req.parseBody()
    const view = await missionView(c)
    const id = c.req.param('person')
    const person = personIn(view.draft, id)
    const read = readDraftPerson(body, id, view.terms.offersSponsorship)
    if (!read.ok) return personPage(c, { failed: read }, 422)
    // Somebody new takes nothing from what a colleague typed meanwhile: both stand.
    const isNew = id === 'new'
    if (!isNew && !person) return personPage(c, { typed: read.typed, changed: true }, 409)
    const change = ({ form }: NoteDraft) => ({ form: withPerson(form, read.person) })
    const saved = await save(c, isNew ? undefined : body, change)
    if (saved === 'changed') return personPage(c, { typed: read.typed, changed: true }, 409)
    return c.redirect(draftCheckPath, 303)
  })
  .post('/portal/note/people/:person/removal', async (c) => {
    const change = ({ form }: NoteDraft) => ({ form: withoutPerson(form, c.req.param('person')) })
    const saved = await save(c, await c.req.parseBody(), change)
    return saved === 'changed' ? checkPage(c, true) : c.redirect(draftCheckPath, 303)
  })
  .get('/portal/note/check', (c) => checkPage(c))
  .post('/portal/note/discarding', async (c) => {
    const saved = await save(c, await c.req.parseBody(), () => ({
      state: 'discarded',
      form: null,
      documents: [],
    }))
    return saved === 'changed' ? checkPage(c, true) : c.redirect(sendNotePath, 303)
  })

/** Saves a change of the draft in the language of the page; without a form's version it only adds. */
function save(
  c: Here,
  body: Record<string, unknown> | undefined,
  change: (draft: NoteDraft) => DraftChange,
): Promise<NoteDraft | 'changed'> {
  return c.var.perform((act) =>
    changeDraft(act, ownerOf(c), body && readDraftVersion(body), (draft) => ({
      language: c.var.language,
      ...change(draft),
    })),
  )
}

type Said = Pick<Parameters<typeof DraftPersonPage>[0], 'typed' | 'failed' | 'changed'>

async function personPage(c: Here, said: Said, status: 200 | 409 | 422 = 200): Promise<Response> {
  const view = await missionView(c)
  const id = c.req.param('person') ?? 'new'
  const person = personIn(view.draft, id)
  // Whom a colleague took off meanwhile is asked for no more; what was typed can be saved anew.
  if (!person && id !== 'new' && status === 200) return c.notFound()
  return c.html(render(<DraftPersonPage {...view} {...said} person={person} />), status) as Response
}

async function checkPage(c: Here, changed = false): Promise<Response> {
  const view = await missionView(c)
  const { draft } = view
  if (!draft?.form) return c.redirect(draft || changed ? sendNotePath : draftHeadPath, 303)
  const { office, mission } = c.var
  const { findings } = await findingsOfDraft(office.database.drizzle, office.definition(), {
    conferenceId: office.conference.id,
    inviteeId: mission.invitee.id,
    form: draft.form,
    now: office.clock.now(),
  })
  const page = <DraftCheckPage {...view} {...{ draft, findings, changed }} />
  return c.html(render(page), changed ? 409 : 200) as Response
}

function personIn(draft: NoteDraft | undefined, id: string) {
  return draft?.form?.people.find((person) => person.id === id)
}
