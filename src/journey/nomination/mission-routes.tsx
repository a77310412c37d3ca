import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { termsOf } from '../../conference/registry/exceptions.ts'
import { isUuid } from '../../platform/database/is-uuid.ts'
import type { MissionEnv } from '../../ui/mission-frame.ts'
import { render } from '../../ui/render.ts'
import { takeTypedChange } from '../note-verbale/commands/take-typed.ts'
import { receiptPath } from '../note-verbale/paths.ts'
import { type CorrectionForm, correctedFields, readCorrection } from './forms/correction-form.ts'
import { correctionLines, withdrawalLines } from './mission/typed-lines.ts'
import { CorrectionPage } from './mission/views/correction-page.tsx'
import { WithdrawalPage } from './mission/views/withdrawal-page.tsx'
import { words } from './mission/words.ts'
import { type ChangeablePerson, changeablePerson } from './queries/own-people.ts'
import { correctionsOpen } from './rules/corrections-open.ts'

type Here = Context<MissionEnv>

const longestReason = 2000

/** What a mission asks to be changed about its people: a correction, a withdrawal. The desk applies it. */
export const missionRoutes = new Hono<MissionEnv>()
  .get('/portal/people/:id/correction', async (c) => {
    const person = await ownPerson(c)
    return person ? correctionPage(c, person) : c.notFound()
  })
  .post('/portal/people/:id/correction', async (c) => {
    const person = await ownPerson(c)
    if (!person) return c.notFound()
    const body = await c.req.parseBody()
    const read = readCorrection(body)
    if (!read.ok) return correctionPage(c, person, read)
    if (!(await isOpen(c))) return correctionPage(c, person, asTyped(body))
    const { changes } = read
    const said = (field: keyof typeof changes) => (changes[field] ?? person[field] ?? '') || null
    const { id } = await takeTypedChange(c.var.office, {
      ...sending(c, body),
      kind: 'correction',
      subject: words(c.var.language)('correctSubject'),
      lines: correctionLines(person, changes, words(c.var.language)),
      about: {
        earlierId: person.noteId,
        correctedId: person.id,
        person: {
          ...person,
          fullName: changes.fullName ?? person.fullName,
          honorific: said('honorific'),
          title: said('title'),
          organisation: said('organisation'),
          email: said('email'),
        },
      },
    })
    return c.redirect(receiptPath(id), 303)
  })
  .get('/portal/people/:id/withdrawal', async (c) => {
    const person = await ownPerson(c)
    const { frame } = c.var
    return person
      ? c.html(render(<WithdrawalPage frame={frame} person={person} entry={randomUUID()} />))
      : c.notFound()
  })
  .post('/portal/people/:id/withdrawal', async (c) => {
    const person = await ownPerson(c)
    if (!person) return c.notFound()
    const body = await c.req.parseBody()
    const reason = String(body.reason ?? '').trim()
    const { frame, language } = c.var
    if (reason.length > longestReason)
      return c.html(
        render(<WithdrawalPage frame={frame} person={person} entry={randomUUID()} typed={reason} error />),
        422,
      )
    const { id } = await takeTypedChange(c.var.office, {
      ...sending(c, body),
      kind: 'withdrawal',
      subject: words(language)('withdrawSubject'),
      lines: withdrawalLines(person, reason, words(language)),
      about: { earlierId: person.noteId, correctedId: person.id, person },
    })
    return c.redirect(receiptPath(id), 303)
  })

/** The person of the address, if it is the mission's own: another delegation's is not there. */
function ownPerson(c: Here): Promise<ChangeablePerson | undefined> {
  const { office, mission } = c.var
  return changeablePerson(office.database.drizzle, mission.invitee, c.req.param('id') ?? '')
}

async function isOpen(c: Here): Promise<boolean> {
  const { office, mission } = c.var
  const { id, countsWithin } = mission.invitee
  const terms = await termsOf(office.database.drizzle, office.definition(), countsWithin ?? id)
  return correctionsOpen(terms, office.clock.now())
}

/** What every change from a mission's pages has: its name, whose it is, the language of the page. */
function sending(c: Here, { entry }: Record<string, unknown>) {
  const { mission, language } = c.var
  return { entry: isUuid(String(entry)) ? String(entry) : randomUUID(), mission, language }
}

async function correctionPage(
  c: Here,
  person: ChangeablePerson,
  failed?: Extract<CorrectionForm, { ok: false }>,
): Promise<Response> {
  const { office, frame, mission } = c.var
  const page = (
    <CorrectionPage
      {...{ frame, mission, person, failed }}
      entry={randomUUID()}
      isOpen={await isOpen(c)}
      mailbox={office.definition().secretariat.mailbox}
    />
  )
  return c.html(render(page), failed ? 422 : 200) as Response
}

/** What was typed, where the day has passed meanwhile. */
function asTyped(body: Record<string, unknown>): Extract<CorrectionForm, { ok: false }> {
  const typed = Object.fromEntries(correctedFields.map((field) => [field, String(body[field] ?? '')]))
  return { ok: false, typed: typed as Record<(typeof correctedFields)[number], string>, problems: [] }
}
