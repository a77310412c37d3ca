import { type Context, Hono } from 'hono'
import { siteLanguages } from '../../conference/definition/definition.ts'
import { differenceBetween } from '../../conference/definition/difference.ts'
import { termsOf } from '../../conference/registry/exceptions.ts'
import { dayIn } from '../../platform/clock/day-in-zone.ts'
import { isLanguage } from '../../platform/i18n/language.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { clearLetter, withdrawClearance } from './commands/clear-letter.ts'
import { draftLetter } from './commands/draft-letter.ts'
import { signLetter } from './commands/sign-letter.ts'
import { type ClearanceTyped, readClearance } from './forms/clearance-form.ts'
import { inviteeName } from './invitee-name.ts'
import { letterPdf } from './letter-pdf.ts'
import { letterLines } from './overview-data.ts'
import { letterPath } from './paths.ts'
import { accountNames } from './queries/account-names.ts'
import { invitationOfChannel } from './queries/invitation-of-channel.ts'
import { letterById } from './queries/letters.ts'
import { sampleChannel } from './queries/sample-channel.ts'
import { wordsOfLetter } from './queries/words-of-letter.ts'
import { LetterPage } from './views/letter-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>
type Problem = { status: 409 | 422; typed?: ClearanceTyped; errors: { field?: string; text: string }[] }

/** The letter and its corrigenda: drafted, cleared, signed, and as a PDF for any invitee in any language. */
export const letterRoutes = new Hono<DeskEnv>()
  .post('/desk/invitations/letters', async (c) => {
    const letter = await c.var.perform((act) => draftLetter(act))
    return c.redirect(letterPath(letter.id), 303)
  })
  .get('/desk/invitations/letters/:id', (c) => page(c))
  .get('/desk/invitations/letters/:id/pdf', (c) => pdf(c))
  .post('/desk/invitations/letters/:id/clearances', async (c) => {
    const id = c.req.param('id')
    const { office, frame } = c.var
    const say = words(frame.language)
    const read = readClearance(await c.req.parseBody(), dayIn(office.clock.now(), frame.timeZone))
    if ('wrong' in read) {
      const errors = read.wrong.map((field) => ({ field, text: say(`wrong-${field}`) }))
      return page(c, { status: 422, typed: read.typed, errors })
    }
    const done = await c.var.perform((act) => clearLetter(act, id, read.given))
    return answer(c, done === 'cleared' ? 'done' : done)
  })
  .post('/desk/invitations/letters/:id/clearances/:clearance/withdrawal', async (c) => {
    const { id, clearance } = c.req.param()
    await c.var.perform((act) => withdrawClearance(act, id, clearance))
    return c.redirect(letterPath(id), 303)
  })
  .post('/desk/invitations/letters/:id/signature', async (c) => {
    const form = await c.req.parseBody()
    const note = String(form.signatureNote ?? '')
      .trim()
      .slice(0, 1000)
    const say = words(c.var.frame.language)
    if (!/\p{L}/u.test(note))
      return page(c, { status: 422, errors: [{ field: 'signatureNote', text: say('signMissing') }] })
    const given = { definitionHash: String(form.hash ?? ''), note }
    const done = await c.var.perform((act) => signLetter(act, c.req.param('id'), given))
    return answer(c, done === 'signed' ? 'done' : done)
  })

async function answer(
  c: Here,
  done: 'done' | 'changed' | 'signed' | 'not-cleared' | undefined,
): Promise<Response> {
  if (!done) return c.notFound() as Response
  if (done === 'done') return c.redirect(letterPath(c.req.param('id') ?? ''), 303)
  const key = { changed: 'letterChanged', signed: 'letterSigned', 'not-cleared': 'signNotCleared' } as const
  return page(c, { status: 409, errors: [{ text: words(c.var.frame.language)(key[done]) }] })
}

async function page(c: Here, problem?: Problem): Promise<Response> {
  const { office, frame, who } = c.var
  const { drizzle } = office.database
  const letter = (await letterLines(office)).find(({ id }) => id === c.req.param('id'))
  if (!letter) return c.notFound() as Response
  const { definition, since } = await wordsOfLetter(drizzle, letter)
  const language = frame.language === 'fr' ? 'fr' : 'en'
  const sample = await sampleChannel(drizzle, office.conference.id)
  const view = (
    <LetterPage
      frame={frame}
      letter={letter}
      definition={definition}
      changes={
        since
          ? differenceBetween(since, definition, language).filter(({ touches }) => touches.includes('letter'))
          : []
      }
      sample={sample && { channelId: sample.channelId, name: inviteeName(sample, language) }}
      languages={siteLanguages(definition)}
      names={
        await accountNames(
          office.database,
          letter.clearances.map(({ recordedBy }) => recordedBy),
        )
      }
      story={await c.var.story(`letter:${letter.id}`)}
      maySign={who?.roles.includes('manager') ?? false}
      mayPrepare={who?.roles.some((role) => role === 'manager' || role === 'intake') ?? false}
      today={dayIn(office.clock.now(), frame.timeZone)}
      typed={problem?.typed}
      errors={problem?.errors ?? []}
    />
  )
  return c.html(render(view), problem?.status ?? 200) as Response
}

/** The PDF for the invitee of a channel. Nothing is kept: the same words give the same file again. */
async function pdf(c: Here): Promise<Response> {
  const { office } = c.var
  const { drizzle } = office.database
  const letter = await letterById(drizzle, office.conference.id, c.req.param('id') ?? '')
  const found = await invitationOfChannel(drizzle, office.conference.id, c.req.query('channel') ?? '')
  const language = c.req.query('language')
  if (!letter || !found || !isLanguage(language)) return c.notFound() as Response
  const { invitee, number } = found.line
  const definition = await wordsOfLetter(drizzle, letter)
  const { name, bytes } = await letterPdf(office.documents, {
    ...definition,
    letter,
    invitee,
    channel: found.channel,
    number,
    language,
    terms: await termsOf(drizzle, definition.definition, invitee.id),
  })
  return c.body(Buffer.from(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}"`,
    'cache-control': 'private, no-store',
  }) as Response
}
