import './events.ts'
import { and, eq } from 'drizzle-orm'
import { type Account, accounts, grants } from '../../platform/auth/schema.ts'
import type { DeskLanguage } from '../../platform/i18n/language.ts'
import { type Act, record } from '../../platform/journal/act.ts'
import { changeRoles, type RoleGiven } from './change-roles.ts'

/** A colleague to be taken in. The address is in lower case. */
export type ColleagueGiven = {
  name: string
  address: string
  language: DeskLanguage
  roles: readonly RoleGiven[]
}

/** Takes a colleague into the conference's staff. 'known' where somebody with this address is in it already: nothing is changed. */
export async function inviteColleague(
  act: Act,
  { name, address, language, roles }: ColleagueGiven,
): Promise<Account | 'known'> {
  const [account] = await act.tx
    .insert(accounts)
    .values({ address, name, language })
    .onConflictDoUpdate({ target: accounts.address, set: { address } })
    .returning()
  if (!account) throw new Error('The account was not stored')
  const here = and(eq(grants.accountId, account.id), eq(grants.conferenceId, act.conferenceId))
  if ((await act.tx.$count(grants, here)) > 0) return 'known'

  record(act, 'colleague.invited', { about: [`account:${account.id}`], subject: { accountId: account.id } })
  await changeRoles(act, account.id, roles)
  return account
}
