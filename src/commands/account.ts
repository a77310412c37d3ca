import { and, eq, ne } from 'drizzle-orm'
import { isRole, type Role, roles } from '../conference/roles.ts'
import { changeRoles, type RoleGiven } from '../conference/staff/change-roles.ts'
import { accounts, grants } from '../platform/auth/schema.ts'
import { perform, theSystem } from '../platform/journal/act.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

/** `./verbale account` */
export const account: Command = {
  name: 'account',
  about: 'gives a member of staff a role',
  help: [
    'usage: ./verbale account ADDRESS --name NAME --role ROLE [--until YYYY-MM-DD]',
    '',
    `Roles: ${roles.join(', ')}. The person signs in by a link sent to the address. An auditor needs --until.`,
  ].join('\n'),
  options: { name: { type: 'string' }, role: { type: 'string' }, until: { type: 'string' } },
  async run({ values, positionals }) {
    const address = positionals[0]?.toLowerCase() ?? ''
    const role = String(values.role ?? '')
    if (!/^[^@\s]+@[^@\s]+$/.test(address) || typeof values.name !== 'string' || !isRole(role)) {
      process.stderr.write(`${account.help}\n`)
      return 2
    }
    const until = typeof values.until === 'string' ? new Date(`${values.until}T23:59:59Z`) : null
    if (until && Number.isNaN(until.getTime()))
      throw new PlainProblem('--until wants a day, such as 2023-12-31.')
    if (role === 'auditor' && !until)
      throw new PlainProblem('An auditor comes for a limited time.', 'Add --until YYYY-MM-DD')
    await grant({ address, name: values.name, role, until })
    print(`${values.name} <${address}> is ${role} of the conference.`)
    return 0
  },
}

/** The roles that the person has already stay. */
function grant(person: { address: string; name: string; role: Role; until: Date | null }): Promise<void> {
  const { address, name, role, until } = person
  return withOffice(async ({ stage }) => {
    const done = await perform(stage, theSystem, async (act) => {
      const [stored] = await act.tx
        .insert(accounts)
        .values({ address, name })
        .onConflictDoUpdate({ target: accounts.address, set: { name } })
        .returning()
      if (!stored) throw new Error('The account was not stored')
      const others = await act.tx
        .select({ role: grants.role, until: grants.until })
        .from(grants)
        .where(
          and(
            eq(grants.accountId, stored.id),
            eq(grants.conferenceId, act.conferenceId),
            ne(grants.role, role),
          ),
        )
      return changeRoles(act, stored.id, [...(others as RoleGiven[]), { role, until }])
    })
    if (done === 'last-manager')
      throw new PlainProblem('Nobody else would be left to manage the conference.', 'Leave --until out.')
  })
}
