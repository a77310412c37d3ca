import type { Role } from '../../conference/roles.ts'
import { participantsPath } from '../../journey/participants/paths.ts'
import { registrationsPath } from '../../journey/registration/paths.ts'
import { sponsorshipPath } from '../../journey/sponsorship/paths.ts'
import type { Say } from '../../platform/i18n/words.ts'
import type { JourneyStep } from '../../ui/desk-rail.tsx'
import { groupsPath } from '../groups/paths.ts'
import { mailingsPath } from '../mailings/paths.ts'
import { panelPath } from '../panel/paths.ts'
import { definitionPath, inviteesPath, languagesPath } from '../registry/paths.ts'
import { mayRead, mayReadJournal } from './may-read.ts'
import * as paths from './paths.ts'
import type { RailCounts } from './rail-counts.ts'
import type { Key } from './words.ts'

type Entry = {
  text: Key
  href: string
  /** Who may open it; 'all': anyone signed in. */
  roles: 'all' | readonly Role[]
  count?: keyof RailCounts
  apart?: true
  demonstration?: true
}

const entries: readonly Entry[] = [
  { text: 'rail.home', href: paths.deskPath, roles: 'all' },
  { text: 'rail.progress', href: paths.progressPath, roles: mayRead },
  { text: 'rail.invitees', href: inviteesPath, roles: mayRead },
  { text: 'rail.invitations', href: '/desk/invitations', roles: mayRead },
  { text: 'rail.notes', href: paths.notesPath, roles: mayRead, count: 'notes' },
  { text: 'rail.delegations', href: paths.delegationsPath, roles: mayRead },
  { text: 'rail.panel', href: panelPath, roles: ['panel'] },
  { text: 'rail.sponsorship', href: sponsorshipPath, roles: ['manager', 'sponsorship'] },
  {
    text: 'rail.registrations',
    href: registrationsPath,
    roles: ['manager', 'intake', 'sponsorship', 'accessibility'],
  },
  { text: 'rail.participants', href: participantsPath, roles: mayRead },
  { text: 'rail.groups', href: groupsPath, roles: ['manager', 'intake'], apart: true },
  { text: 'rail.mailings', href: mailingsPath, roles: ['manager', 'intake'] },
  {
    text: 'rail.messages',
    href: paths.messagesPath,
    roles: ['manager', 'intake'],
    count: 'messages',
  },
  { text: 'rail.definition', href: definitionPath, roles: ['manager'] },
  { text: 'rail.languages', href: languagesPath, roles: ['manager'] },
  { text: 'rail.team', href: paths.teamPath, roles: ['manager'] },
  { text: 'rail.journal', href: paths.journalPath, roles: mayReadJournal },
  { text: 'rail.help', href: paths.helpPath, roles: 'all' },
  { text: 'rail.mailbox', href: paths.mailboxPath, roles: 'all', apart: true, demonstration: true },
]

/** For whom the rail is drawn, and where they are. */
export type RailFor = { roles: readonly Role[]; path: string; demonstration: boolean }

/** The rail: the steps of the journey, then the rest of the desk; only what the roles may open. */
export function railOf(
  say: Say<Key>,
  counts: RailCounts,
  { roles, path, demonstration }: RailFor,
): JourneyStep[] {
  const open = entries.filter(
    (entry) => maySee(entry.roles, roles) && (demonstration || !entry.demonstration),
  )
  const current = open.findLast(({ href }) => isWithin(path, href))
  return open.map((entry) => ({
    text: say(entry.text),
    href: entry.href,
    count: entry.count && counts[entry.count],
    current: entry === current,
    apart: entry.apart,
  }))
}

/** Does one of somebody's roles open it? */
export function maySee(allowed: 'all' | readonly Role[], roles: readonly Role[]): boolean {
  return allowed === 'all' || allowed.some((role) => roles.includes(role))
}

function isWithin(path: string, href: string): boolean {
  return path === href || (href !== paths.deskPath && path.startsWith(`${href}/`))
}
