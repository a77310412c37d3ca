import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import { deliveryReports } from '../../../platform/messages/delivery-reports/schema.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { delegations, people } from '../../nomination/schema.ts'
import type { ListChoice, Show } from '../desk/forms/list-choice.ts'
import { type Registration, registrationAnswers, registrationDrafts, registrations } from '../schema.ts'

/** A registration as a line of the list. */
export type RegistrationLine = Pick<
  Registration,
  | 'personId'
  | 'state'
  | 'linkSentAt'
  | 'openedAt'
  | 'submittedAt'
  | 'withdrawnAt'
  | 'assistance'
  | 'createdAt'
> & {
  fullName: string
  badgeName: string | null
  email: string | null
  names: Record<string, string>
  acronym: string | null
  isBounced: boolean
  /** Something was changed after sending and is not sent yet. */
  hasChanges: boolean
}

/** One page of the list, and how many there are of each. */
export type RegistrationList = { lines: RegistrationLine[]; counts: Record<Show, number> }

/** How many registrations a page shows. */
export const listPageSize = 100

/** The registrations, by State or organisation, then in the order of the Note. Two queries however long the list is. */
export async function registrationList(
  { drizzle }: Database,
  conferenceId: string,
  choice: ListChoice,
): Promise<RegistrationList> {
  const found = and(eq(registrations.conferenceId, conferenceId), wordsOf(choice.text))
  const [[counts], lines] = await Promise.all([
    drizzle
      .select(countColumns)
      .from(registrations)
      .innerJoin(people, eq(people.id, registrations.personId))
      .innerJoin(delegations, eq(delegations.id, people.delegationId))
      .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
      .where(found),
    drizzle
      .select(lineColumns)
      .from(registrations)
      .innerJoin(people, eq(people.id, registrations.personId))
      .innerJoin(delegations, eq(delegations.id, people.delegationId))
      .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
      .where(and(found, shownBy(choice.state)))
      .orderBy(asc(sql`${invitees.names} ->> 'en'`), asc(people.delegationId), asc(people.position))
      .limit(listPageSize)
      .offset((choice.page - 1) * listPageSize),
  ])
  if (!counts) throw new Error('Counting gives a row')
  return { lines, counts }
}

/** The last mail with a link came back. */
const isBounced = sql<boolean>`exists (
  select 1 from ${messages} join ${deliveryReports} on ${deliveryReports.messageId} = ${messages.id}
  where ${messages.about} @> array['person:' || ${people.id}::text]
    and ${messages.kind} in ('personal-link', 'person-confirmed')
    and ${deliveryReports.outcome} = 'bounced' and lower(${messages.toAddress}) = lower(${people.email}))`

/** Has sent something about access: what it is stays sealed. */
const saysNeeds = sql<boolean>`exists (
  select 1 from ${registrationAnswers}
  where ${registrationAnswers.registrationId} = ${registrations.id} and ${registrationAnswers.section} = 'access')`

const count = (which: SQL | undefined) => sql<number>`(count(*) filter (where ${which ?? sql`true`}))::int`

const countColumns = {
  all: count(undefined),
  'to-send': count(shownBy('to-send')),
  'link-sent': count(shownBy('link-sent')),
  opened: count(shownBy('opened')),
  draft: count(shownBy('draft')),
  submitted: count(shownBy('submitted')),
  withdrawn: count(shownBy('withdrawn')),
  bounced: count(isBounced),
  needs: count(saysNeeds),
}

const lineColumns = {
  personId: registrations.personId,
  state: registrations.state,
  linkSentAt: registrations.linkSentAt,
  openedAt: registrations.openedAt,
  submittedAt: registrations.submittedAt,
  withdrawnAt: registrations.withdrawnAt,
  assistance: registrations.assistance,
  createdAt: registrations.createdAt,
  fullName: people.fullName,
  badgeName: registrations.badgeName,
  email: people.email,
  names: invitees.names,
  acronym: invitees.acronym,
  isBounced,
  hasChanges: sql<boolean>`${registrations.version} > 0 and exists (
    select 1 from ${registrationDrafts} where ${registrationDrafts.registrationId} = ${registrations.id})`,
}

function shownBy(state: Show): SQL | undefined {
  if (state === 'all') return undefined
  if (state === 'bounced') return isBounced
  return state === 'needs' ? saysNeeds : eq(registrations.state, state)
}

function wordsOf(text: string): SQL | undefined {
  if (!text) return undefined
  const all = sql`concat_ws(' ', ${people.fullName}, ${registrations.badgeName}, ${registrations.ownScriptName}, ${people.email}, ${invitees.acronym}, jsonb_path_query_array(${invitees.names}, '$.*'))`
  return sql`position(unaccent(lower(${text})) in unaccent(lower(${all}))) > 0`
}
