import type { Role } from '../../../conference/roles.ts'

/** What files hold, in the order in which the table shows it. */
export const holdings = ['identity', 'notes', 'passport', 'needs', 'sponsorship', 'money', 'journal'] as const

/** How much of it a role sees; 'opens': with a purpose, and it is written in the journal. */
export type Sight =
  | 'all'
  | 'none'
  | 'opens'
  | 'unsealed'
  | 'state'
  | 'ownSteps'
  | 'travelNeeds'
  | 'profile'
  | 'request'
  | 'arrivals'
  | 'visaList'
  | 'rooms'
  | 'contact'
  | 'today'
  | 'instruction'
  | 'cashDesk'
  | 'figures'
  | 'samples'

/** Who sees what, in the order of `holdings`. */
export const whoSeesWhat: Record<Role, readonly [Sight, Sight, Sight, Sight, Sight, Sight, Sight]> = {
  manager: ['all', 'all', 'opens', 'opens', 'all', 'all', 'all'],
  intake: ['all', 'unsealed', 'none', 'none', 'state', 'none', 'ownSteps'],
  sponsorship: ['all', 'all', 'opens', 'travelNeeds', 'all', 'all', 'ownSteps'],
  panel: ['profile', 'none', 'none', 'none', 'request', 'none', 'none'],
  host: ['arrivals', 'none', 'visaList', 'rooms', 'state', 'none', 'none'],
  accessibility: ['contact', 'none', 'none', 'opens', 'none', 'none', 'ownSteps'],
  'on-site': ['today', 'none', 'none', 'instruction', 'none', 'cashDesk', 'none'],
  donor: ['figures', 'none', 'none', 'none', 'figures', 'figures', 'none'],
  auditor: ['samples', 'samples', 'none', 'none', 'samples', 'all', 'all'],
}
