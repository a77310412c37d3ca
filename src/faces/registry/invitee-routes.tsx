import { type Context, Hono } from 'hono'
import { termsFor } from '../../conference/definition/terms.ts'
import { endException, makeException, termsOf } from '../../conference/registry/exceptions.ts'
import { numberInUse } from '../../conference/registry/number-in-use.ts'
import { setChannel } from '../../conference/registry/set-channel.ts'
import { isUuid } from '../../platform/database/is-uuid.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { deskLanguage } from '../desk/desk-language.ts'
import { inviteeName } from '../desk/invitee-name.ts'
import { authorNames } from './author-names.ts'
import { type ChannelErrors, type ChannelTyped, readChannel } from './forms/channel-form.ts'
import { type ExceptionErrors, type ExceptionTyped, readException } from './forms/exception-form.ts'
import { inviteePath, inviteesPath } from './paths.ts'
import { choiceFrom, chosenInvitees } from './queries/chosen-invitees.ts'
import { inviteeFile } from './queries/invitee-file.ts'
import { inviteeList } from './queries/invitee-list.ts'
import { InviteePage } from './views/invitee-page.tsx'
import { InviteesPage } from './views/invitees-page.tsx'
import { words } from './words.ts'

type Returned =
  | { typed?: ExceptionTyped; errors: ExceptionErrors }
  | { contact: { typed: ChannelTyped; errors: ChannelErrors } }

/** The list of invitees, the page of each, and its exceptions. */
export const inviteeRoutes = new Hono<DeskEnv>()
  .get(inviteesPath, async (c) => {
    const { office, frame, who } = c.var
    const choice = choiceFrom((name) => c.req.query(name))
    const all = await inviteeList(office.database, office.conference.id)
    const imported = Number(c.req.query('imported') ?? Number.NaN)
    return c.html(
      render(
        <InviteesPage
          frame={frame}
          all={all}
          chosen={chosenInvitees(all, choice, deskLanguage(frame.language))}
          choice={choice}
          mayImport={keepsContacts(who)}
          imported={Number.isInteger(imported) ? imported : undefined}
        />,
      ),
    )
  })
  .get('/desk/invitees/:id', (c) => inviteePage(c, c.req.param('id')))
  .post('/desk/invitees/:id/channels', async (c) => {
    const id = c.req.param('id')
    if (!isUuid(id)) return c.notFound()
    const read = readChannel(await c.req.parseBody())
    if ('errors' in read) return inviteePage(c, id, { contact: read })
    const set = await c.var.perform((act) => setChannel(act, id, read.given))
    if (!set) return c.notFound()
    if (set.ok) return c.redirect(`${inviteePath(id)}#channels`, 303)
    const owner = inviteeName({ names: set.names, acronym: null }, deskLanguage(c.var.frame.language))
    return inviteePage(c, id, { contact: { typed: read.typed, errors: { address: { owner } } } })
  })
  .post('/desk/invitees/:id/exceptions', async (c) => {
    const id = c.req.param('id')
    if (!isUuid(id)) return c.notFound()
    const read = readException(await c.req.parseBody(), c.var.office.definition())
    if ('errors' in read) return inviteePage(c, id, read)
    const { given } = read
    try {
      const made = await c.var.perform((act) => makeException(act, id, given))
      return made ? c.redirect(`${inviteePath(id)}#exceptions`, 303) : c.notFound()
    } catch (error) {
      return inviteePage(c, id, {
        typed: { ...given, value: String(given.value) },
        errors: { inUse: inUse(error) },
      })
    }
  })
  .post('/desk/invitees/:id/exceptions/:exception/end', async (c) => {
    const { id, exception } = c.req.param()
    if (!isUuid(id) || !isUuid(exception)) return c.notFound()
    try {
      await c.var.perform((act) => endException(act, id, exception))
      return c.redirect(`${inviteePath(id)}#exceptions`, 303)
    } catch (error) {
      return inviteePage(c, id, { errors: { inUse: inUse(error) } })
    }
  })

/** Those who keep the registry's contacts. */
function keepsContacts(who: DeskEnv['Variables']['who']): boolean {
  return who?.roles.some((role) => role === 'manager' || role === 'intake') ?? false
}

/** Which number was in use; any other failure is thrown on. */
function inUse(error: unknown): 'representatives' | 'sponsored' {
  const term = numberInUse(error)
  if (!term) throw error
  return term
}

async function inviteePage(c: Context<DeskEnv>, id: string, returned?: Returned) {
  const { office, frame, who } = c.var
  const file = await inviteeFile(office.database, office.conference.id, id)
  if (!file) return c.notFound()
  const definition = office.definition()
  const say = words(frame.language)
  const [authors, own] = await Promise.all([
    authorNames(
      office.database,
      file.exceptions.map(({ madeBy }) => madeBy),
      say('definition.system'),
    ),
    termsOf(office.database.drizzle, definition, id),
  ])
  const page = (
    <InviteePage
      frame={frame}
      file={file}
      letter={termsFor(definition)}
      own={own}
      authors={authors}
      mayExcept={who?.roles.includes('manager') ?? false}
      mayAddContacts={keepsContacts(who)}
      {...returned}
    />
  )
  return c.html(render(page), returned ? 422 : 200)
}
