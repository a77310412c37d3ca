import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { testOffice } from '../../../../tests/office.ts'
import { changeRoles } from '../../../conference/staff/change-roles.ts'
import { accounts, grants, sessions } from '../../../platform/auth/schema.ts'
import { journalLines } from '../../../platform/journal/schema.ts'
import { messages } from '../../../platform/messages/schema.ts'

const t = await testOffice()
const { drizzle } = t.database
const manager = await accountOf('manager@apminebanconvention.example')
const intake = await accountOf('intake@apminebanconvention.example')
const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)

describe('A colleague who is added', () => {
  it('is told by mail, with a place for the link, in the language chosen; the subject says nothing of them', async () => {
    const form = {
      name: 'Élodie Perret',
      address: 'Elodie@Verbale.example ',
      language: 'fr',
      roles: ['intake', 'auditor'],
      until: tomorrow,
    }
    const added = await t.send('/desk/team', form, 'manager')
    expect(added.status).toBe(303)
    const page = await (await t.visit(added.headers.get('location') ?? '', 'manager')).text()
    expect(page).toContain('Élodie Perret is in the team')

    const account = await accountOf('elodie@verbale.example')
    const [mail] = await drizzle.select().from(messages).where(eq(messages.toAddress, account.address))
    expect(mail).toMatchObject({ kind: 'staff-invitation', language: 'fr', status: 'waiting' })
    expect(mail?.subject).not.toContain('Perret')
    expect(mail?.text).toContain('Amélie Rochat vous a ajouté')
    expect(Object.values(mail?.places ?? {})).toEqual([{ purpose: 'sign-in', for: account.id }])
    expect(await eventsAbout(account.id)).toEqual([
      'colleague.invited',
      'role.given intake',
      'role.given auditor',
    ])
  })

  it('comes back to the form with what was wrong, and what was typed', async () => {
    const form = { name: 'X', address: 'nowhere', language: 'en', roles: 'auditor', until: '2020-01-01' }
    const answer = await t.send('/desk/team', form, 'manager')
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const words of ['Enter the colleague’s name', 'in the form name@', 'a day that is not over'])
      expect(page).toContain(words)
    expect(page).toContain('value="nowhere"')
  })

  it('is not added twice, and keeps the roles there are', async () => {
    const form = { name: 'Another', address: intake.address, language: 'en', roles: 'manager' }
    const answer = await t.send('/desk/team', form, 'manager')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('is in the team already')
    expect(await rolesOf(intake.id)).toEqual(['intake'])
  })
})

describe('The access of a colleague', () => {
  it('that is ended ends every session at once', async () => {
    expect((await t.visit('/desk', 'intake')).status).toBe(200)
    await t.send(`/desk/team/${intake.id}/end`, {}, 'manager')
    expect((await t.visit('/desk', 'intake')).headers.get('location')).toMatch(/^\/sign-in/)
    const left = await drizzle.select().from(sessions).where(eq(sessions.accountId, intake.id))
    expect(left.every(({ endedAt }) => endedAt)).toBe(true)
    expect(await eventsAbout(intake.id)).toEqual(['role.ended intake'])
    await t.send('/sign-in/links', { address: intake.address })
    const asked = await drizzle.select().from(messages).where(eq(messages.toAddress, intake.address))
    expect(asked).toEqual([])
  })

  it('ends by its date as well, in the middle of a session', async () => {
    const auditor = await accountOf('auditor@apminebanconvention.example')
    expect((await t.visit('/desk/journal', 'auditor')).status).toBe(200)
    await drizzle
      .update(grants)
      .set({ until: new Date(Date.now() - 1000) })
      .where(eq(grants.accountId, auditor.id))
    expect((await t.visit('/desk', 'auditor')).headers.get('location')).toMatch(/^\/sign-in/)
    expect(await (await t.visit('/desk/team', 'manager')).text()).toContain('Auditor (ended on')
  })

  it('holds with other roles from then on', async () => {
    const host = await accountOf('host@apminebanconvention.example')
    expect((await t.visit('/desk/search', 'host')).status).toBe(403)
    await t.send(`/desk/team/${host.id}/roles`, { roles: ['host', 'intake'] }, 'manager')
    expect((await t.visit('/desk/search', 'host')).status).toBe(200)
  })

  it('as the last manager cannot be ended', async () => {
    for (const [path, form] of [
      ['end', {}],
      ['roles', { roles: 'intake' }],
    ] as const) {
      const answer = await t.send(`/desk/team/${manager.id}/${path}`, form, 'manager')
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Nobody else manages this conference')
    }
    expect(await rolesOf(manager.id)).toEqual(['manager'])
  })

  it('as one of two managers can be ended, though of two at once only one', async () => {
    const host = await accountOf('host@apminebanconvention.example')
    await t.send(`/desk/team/${host.id}/roles`, { roles: 'manager' }, 'manager')
    const ended = await Promise.all([manager, host].map(({ id }) => t.act((act) => changeRoles(act, id, []))))
    expect(ended.sort()).toEqual(['changed', 'last-manager'])
  })
})

async function accountOf(address: string) {
  const [account] = await drizzle.select().from(accounts).where(eq(accounts.address, address))
  if (!account) throw new Error(`Nobody has ${address}`)
  return account
}

async function rolesOf(accountId: string): Promise<string[]> {
  const held = await drizzle.select().from(grants).where(eq(grants.accountId, accountId))
  return held.map(({ role }) => role)
}

async function eventsAbout(accountId: string): Promise<string[]> {
  const lines = await drizzle.select().from(journalLines).orderBy(journalLines.seq)
  return lines
    .filter(({ about }) => about.includes(`account:${accountId}`))
    .map(({ event, facts }) => [event, facts.role].filter(Boolean).join(' '))
}
