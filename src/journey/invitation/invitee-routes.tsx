import { type Context, Hono } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import type { Office } from '../../conference/office/office.ts'
import { isUuid } from '../../platform/database/is-uuid.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import type { AnswersOf } from './answers.ts'
import { choiceFrom, chosenLines } from './chosen-lines.ts'
import { circleNames } from './circle-names.ts'
import { holdInvitation, releaseInvitation } from './commands/hold-invitation.ts'
import { noteCall } from './commands/note-call.ts'
import { readCall } from './forms/call-form.ts'
import { invitationPath, listPath } from './paths.ts'
import { accountNames } from './queries/account-names.ts'
import { callsOf, lastCalls } from './queries/calls.ts'
import { deskLines } from './queries/desk-lines.ts'
import { letterFiles } from './queries/letters.ts'
import { toRing } from './rules/to-ring.ts'
import { CallsPage } from './views/calls-page.tsx'
import { InvitationPage, type InvitationPageProps } from './views/invitation-page.tsx'
import { ListPage } from './views/list-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>
type Answers = (office: Office) => AnswersOf
type Returned = Pick<InvitationPageProps, 'typed' | 'errors'>

/** The invitees and their letters: the list, the page of each, the hold list, calls, and whom to ring. */
export function inviteeRoutesWith(answers: Answers): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(listPath, async (c) => {
      const { office, frame } = c.var
      const choice = choiceFrom((name) => c.req.query(name))
      const chosen = chosenLines(await deskLines(readerOf(office, answers)), choice)
      const circles = circleNames(office.definition(), frame.language)
      return c.html(render(<ListPage frame={frame} chosen={chosen} choice={choice} circles={circles} />))
    })
    .get('/desk/invitations/calls', async (c) => {
      const { office, frame } = c.var
      const [lines, calls] = await Promise.all([
        deskLines(readerOf(office, answers)),
        lastCalls(office.database, office.conference.id),
      ])
      const rows = toRing(lines, calls, office.definition(), office.clock.now())
      return c.html(render(<CallsPage frame={frame} rows={rows} lastCalls={calls} />))
    })
    .get('/desk/invitations/invitees/:id', (c) => page(c, answers))
    .post('/desk/invitations/invitees/:id/hold', async (c) => {
      const id = c.req.param('id')
      const reason = String((await c.req.parseBody()).reason ?? '').trim()
      const text = words(c.var.frame.language)('holdMissing')
      if (!/\p{L}/u.test(reason)) return page(c, answers, { errors: [{ field: 'reason', text }] })
      if (!isUuid(id)) return c.notFound()
      const held = await c.var.perform((act) => holdInvitation(act, id, reason.slice(0, 500)))
      return held ? c.redirect(invitationPath(id), 303) : c.notFound()
    })
    .post('/desk/invitations/invitees/:id/release', async (c) => {
      const id = c.req.param('id')
      if (!isUuid(id)) return c.notFound()
      await c.var.perform((act) => releaseInvitation(act, id))
      return c.redirect(invitationPath(id), 303)
    })
    .post('/desk/invitations/invitees/:id/calls', async (c) => {
      const id = c.req.param('id')
      const { office, frame } = c.var
      const here = { now: office.clock.now(), timeZone: frame.timeZone }
      const read = readCall(await c.req.parseBody(), here)
      if ('wrong' in read) {
        const say = words(frame.language)
        const errors = read.wrong.flatMap((field) =>
          field === 'channel' || field === 'spokeWith' ? [] : [{ field, text: say(`wrong-${field}`) }],
        )
        return page(c, answers, { typed: read.typed, errors })
      }
      if (!isUuid(id)) return c.notFound()
      const call = await c.var.perform((act) => noteCall(act, id, read.given))
      return call ? c.redirect(`${invitationPath(id)}#calls`, 303) : c.notFound()
    })
}

async function page(c: Here, answers: Answers, returned?: Returned): Promise<Response> {
  const { office, frame, who } = c.var
  const id = c.req.param('id') ?? ''
  const [line] = isUuid(id) ? await deskLines(readerOf(office, answers), id) : []
  if (!line) return c.notFound() as Response
  const { drizzle } = office.database
  const [calls, letters] = await Promise.all([
    callsOf(office.database, id),
    letterFiles(drizzle, office.conference.id),
  ])
  const problem = c.req.query('problem')
  const view = (
    <InvitationPage
      frame={frame}
      line={line}
      definition={office.definition()}
      letters={letters}
      languages={siteLanguages(office.definition())}
      calls={calls}
      names={
        await accountNames(
          office.database,
          calls.map(({ notedBy }) => notedBy),
        )
      }
      mayChange={who?.roles.some((role) => role === 'manager' || role === 'intake') ?? false}
      now={localTime(office.clock.now(), frame.timeZone)}
      typed={returned?.typed}
      errors={returned?.errors ?? []}
      problem={problem === 'nobody' || problem === 'not-signed' ? problem : undefined}
    />
  )
  return c.html(render(view), returned ? 422 : 200) as Response
}

/** What the lists read with. */
export function readerOf(office: Office, answers: Answers) {
  const { database, conference } = office
  return {
    database,
    conferenceId: conference.id,
    definition: office.definition(),
    answersOf: answers(office),
  }
}

/** YYYY-MM-DDTHH:MM in a zone, for a field of date and time. */
function localTime(at: Date, timeZone: string): string {
  return at.toLocaleString('sv-SE', { timeZone }).slice(0, 16).replace(' ', 'T')
}
