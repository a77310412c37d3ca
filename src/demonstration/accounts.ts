import { type Role, roles } from '../conference/roles.ts'
import { accounts, grants } from '../platform/auth/schema.ts'
import type { Database } from '../platform/database/database.ts'

/** The demonstration's staff: invented, one for each role, and a second for the panel, which speaks twice. */
const staff: Record<Role, string> = {
  manager: 'Amélie Rochat',
  intake: 'Daniel Okoye',
  sponsorship: 'Lucía Ferrer Montes',
  panel: 'Henrik Solberg',
  host: 'Sok Dara',
  accessibility: 'Nour Haddad',
  'on-site': 'Chea Sreymom',
  donor: 'Katrien De Smet',
  auditor: 'Giorgio Bassi',
}

const secondOfThePanel = {
  role: 'panel',
  name: 'Thandiwe Maseko',
  address: addressOf('panel-second'),
} as const

/** Makes the demonstration's accounts, once. The auditor's role ends after thirty days on the machine's clock. */
export async function openAccounts(database: Database, conferenceId: string): Promise<void> {
  const all = roles.map((role) => ({ role, name: staff[role], address: addressOf(role) }))
  for (const { role, name, address } of [...all, secondOfThePanel]) {
    const [account] = await database.drizzle
      .insert(accounts)
      .values({ address, name })
      .onConflictDoUpdate({ target: accounts.address, set: { name } })
      .returning()
    if (!account) throw new Error('The account was not stored')
    const until = role === 'auditor' ? new Date(Date.now() + 30 * 86_400_000) : null
    await database.drizzle
      .insert(grants)
      .values({ accountId: account.id, conferenceId, role, until })
      .onConflictDoNothing()
  }
}

function addressOf(name: string): string {
  return `${name}@apminebanconvention.example`
}
