import { eq } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { changeRoles, type RoleGiven } from '../../../conference/staff/change-roles.ts'
import { inviteColleague } from '../../../conference/staff/invite-colleague.ts'
import { accounts } from '../../../platform/auth/schema.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { post } from '../../../platform/messages/post.ts'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { deskLanguage } from '../desk-language.ts'
import { teamPath } from '../paths.ts'
import {
  type ColleagueErrors,
  type ColleagueTyped,
  readColleague,
  readRoles,
} from './forms/colleague-form.ts'
import { invitationMail } from './invitation-mail.tsx'
import { type Member, teamOf } from './team.ts'
import { MemberPage } from './views/member-page.tsx'
import { TeamPage } from './views/team-page.tsx'
import { words } from './words.ts'

type Here = Context<DeskEnv>
type Returned = { typed: ColleagueTyped; errors: ColleagueErrors }

/** The staff of the conference: who they are, a colleague added by mail, roles changed and ended. */
export const teamRoutes = new Hono<DeskEnv>()
  .get(teamPath, (c) => teamPage(c))
  .post(teamPath, async (c) => {
    const { office, who } = c.var
    const form = await c.req.parseBody({ all: true })
    const read = readColleague(form, zoneOf(c))
    if ('errors' in read) return teamPage(c, read)
    const { given } = read
    const account = await c.var.perform(async (act) => {
      const invited = await inviteColleague(act, given)
      if (invited === 'known') return invited
      const { id, name, address } = invited
      const language = deskLanguage(given.language)
      const mail = invitationMail(office, { ...given, id, name, language, manager: who?.account.name ?? '' })
      await post(act, mail, { to: { address, name }, language, about: [`account:${id}`] })
      return invited
    })
    if (account === 'known')
      return teamPage(c, {
        typed: { ...given, until: String(form.until ?? ''), roles: given.roles.map(({ role }) => role) },
        errors: { address: 'known' },
      })
    return c.redirect(`${teamPath}?done=invited&colleague=${account.id}`, 303)
  })
  .get('/desk/team/:id', async (c) => {
    const member = await memberHere(c)
    return member ? memberPage(c, member) : c.notFound()
  })
  .post('/desk/team/:id/roles', async (c) => {
    const member = await memberHere(c)
    if (!member) return c.notFound()
    const read = readRoles(await c.req.parseBody({ all: true }), zoneOf(c))
    if ('errors' in read) return memberPage(c, member, read)
    return change(c, member, read.given, 'changed')
  })
  .post('/desk/team/:id/end', async (c) => {
    const member = await memberHere(c)
    return member ? change(c, member, [], 'ended') : c.redirect(teamPath, 303)
  })

async function change(c: Here, member: Member, roles: readonly RoleGiven[], done: 'changed' | 'ended') {
  const result = await c.var.perform((act) => changeRoles(act, member.id, roles))
  if (result === 'last-manager')
    return memberPage(c, member, { typed: typedOf(c, member), errors: { roles: 'lastManager' } })
  return c.redirect(`${teamPath}?done=${done}&colleague=${member.id}`, 303)
}

async function teamPage(c: Here, returned?: Returned) {
  const { office, frame } = c.var
  const members = await teamOf(office.database, office.conference.id)
  const done = await doneInWords(c)
  return c.html(
    render(<TeamPage frame={frame} members={members} today={todayOf(c)} done={done} {...returned} />),
    returned ? 422 : 200,
  )
}

async function memberPage(c: Here, member: Member, returned?: Returned) {
  const { typed = typedOf(c, member), errors } = returned ?? {}
  return c.html(
    render(
      <MemberPage frame={c.var.frame} member={member} today={todayOf(c)} typed={typed} errors={errors} />,
    ),
    errors ? 422 : 200,
  )
}

async function memberHere(c: Here): Promise<Member | undefined> {
  const { office } = c.var
  const members = await teamOf(office.database, office.conference.id)
  return members.find(({ id }) => id === c.req.param('id'))
}

/** What stands in the form of a colleague before anybody has typed. */
function typedOf(c: Here, { name, address, roles }: Member): ColleagueTyped {
  const until = roles.find((each) => each.until)?.until
  return {
    name,
    address,
    language: '',
    roles: roles.filter(({ isOver }) => !isOver).map(({ role }) => role),
    until: until ? dayIn(until, c.var.frame.timeZone) : '',
  }
}

/** What the address says has just been done, to whom. */
async function doneInWords(c: Here): Promise<string | undefined> {
  const { done = '', colleague = '' } = c.req.query()
  if (done !== 'invited' && done !== 'changed' && done !== 'ended') return undefined
  if (!isUuid(colleague)) return undefined
  const { drizzle } = c.var.office.database
  const [account] = await drizzle
    .select({ name: accounts.name, address: accounts.address })
    .from(accounts)
    .where(eq(accounts.id, colleague))
  return account && words(c.var.frame.language)(done, account)
}

/** An access ends by the machine's time, as sessions do. */
function zoneOf(c: Here) {
  return { timeZone: c.var.frame.timeZone, now: new Date() }
}

function todayOf(c: Here): string {
  return dayIn(new Date(), c.var.frame.timeZone)
}
