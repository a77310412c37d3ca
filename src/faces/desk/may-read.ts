import type { Role } from '../../conference/roles.ts'

/** The roles that see people, delegations and Notes as received (spec, section 3). */
export const mayRead: readonly Role[] = ['manager', 'intake', 'sponsorship']

/** The roles that decide about a delegation's people. */
export const mayDecide: readonly Role[] = ['manager', 'intake']

/** The roles that merge delegations and move people between them. */
export const mayRearrange: readonly Role[] = ['manager']

/** The roles that read the whole journal. */
export const mayReadJournal: readonly Role[] = ['manager', 'auditor']
