import type { Role } from '../../../conference/roles.ts'
import { invitationPath, listPath } from '../../../journey/invitation/paths.ts'
import { delegationPath, notePath } from '../../../journey/nomination/paths.ts'
import { startOfDay } from '../../../platform/clock/day-in-zone.ts'
import { languageNames } from '../../../platform/i18n/language.ts'
import type { Say } from '../../../platform/i18n/words.ts'
import { mailingPath, mailingsPath } from '../../mailings/paths.ts'
import { definitionPath, inviteesPath, languagesPath } from '../../registry/paths.ts'
import { mayRead } from '../may-read.ts'
import { delegationsPath, messagePath, messagesPath, notesPath } from '../paths.ts'
import { maySee } from '../rail.ts'
import type { Key } from '../words.ts'
import type { HomeData } from './home-data.ts'

/** One row of the first page: how many wait in a step, for whom, and the one that has waited longest. */
export type WaitingRow = {
  key: string
  text: string
  href: string
  count: number
  whom: string
  /** `wholeDay`: the hour means nothing. */
  oldest?: { text: string; href?: string; at: Date; wholeDay?: true } | undefined
}

/** What waits, in the order of the journey; only what somebody's roles may open, only where something waits. */
export function waitingRows(
  data: HomeData,
  say: Say<Key>,
  roles: readonly Role[],
  timeZone: string,
): WaitingRow[] {
  const linked = (
    oldest: { id: string; at: Date } | undefined,
    text: string | undefined,
    path: (id: string) => string,
  ) => oldest && { text: text ?? '', href: path(oldest.id), at: oldest.at }
  const { notes, questions, delegations, messages, mailings, lettersBack, silent, uncleared } = data

  const rows: (WaitingRow & { roles: readonly Role[] })[] = [
    {
      key: 'invitees',
      href: `${inviteesPath}?answer=none`,
      count: silent.count,
      whom: say('home.whom.invitees'),
      oldest: { text: say('home.letter'), at: startOfDay(silent.since, timeZone), wholeDay: true },
      text: say('home.step.invitees'),
      roles: mayRead,
    },
    {
      key: 'lettersBack',
      href: `${listPath}?letter=came-back`,
      count: lettersBack.count,
      whom: say('home.whom.intake'),
      oldest: linked(lettersBack.oldest, lettersBack.oldest?.text, invitationPath),
      text: say('home.step.lettersBack'),
      roles: mayRead,
    },
    {
      key: 'notes',
      href: notesPath,
      count: notes.count,
      whom: say('home.whom.notes', { mine: notes.mine, free: notes.free }),
      oldest: linked(notes.oldest, notes.oldest?.sender, notePath),
      text: say('home.step.notes'),
      roles: mayRead,
    },
    {
      key: 'questions',
      href: notesPath,
      count: questions.count,
      whom: say('home.whom.senders'),
      oldest: linked(questions.oldest, questions.oldest?.text, notePath),
      text: say('home.step.questions'),
      roles: mayRead,
    },
    {
      key: 'delegations',
      href: `${delegationsPath}?show=open`,
      count: delegations.count,
      whom: say('home.whom.intake'),
      oldest: linked(delegations.oldest, delegations.oldest?.text, delegationPath),
      text: say('home.step.delegations'),
      roles: mayRead,
    },
    {
      key: 'mailings',
      href: mailingsPath,
      count: mailings.count,
      whom: say('home.whom.mailers'),
      oldest: linked(mailings.oldest, mailings.oldest?.text, mailingPath),
      text: say('home.step.mailings'),
      roles: ['manager', 'intake'],
    },
    {
      key: 'messages',
      href: messagesPath,
      count: messages.count,
      whom: say('home.whom.mailers'),
      oldest: linked(messages.oldest, messages.oldest?.text, messagePath),
      text: say('home.step.messages'),
      roles: ['manager', 'intake'],
    },
    {
      key: 'languages',
      href: languagesPath,
      count: uncleared.length,
      whom: `${say('home.whom.manager')} (${uncleared.map((language) => languageNames[language]).join(', ')})`,
      text: say('home.step.languages'),
      roles: ['manager'],
    },
    {
      key: 'definition',
      href: definitionPath,
      count: data.definitionWaits ? 1 : 0,
      whom: say('home.whom.manager'),
      text: say('home.step.definition'),
      roles: ['manager'],
    },
  ]
  return rows.filter((row) => row.count > 0 && maySee(row.roles, roles))
}
