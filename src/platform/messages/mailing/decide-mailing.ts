import './events.ts'
import { sql } from 'drizzle-orm'
import { type Act, record } from '../../journal/act.ts'
import { actorOf } from '../../journal/append-lines.ts'
import { changeMailing, countToSend, lockMailing } from './lock-mailing.ts'
import type { Mailing } from './schema.ts'

/** To more recipients than these a mail leaves only when a second person confirms it. */
export const withoutSecondPerson = 10

/**
 * What came of a confirmation: done; or the list changed since it was seen; or it is empty; or whoever prepared it must not confirm it
 * alone; or nobody has looked yet at what the system prepared.
 */
export type Confirmation = 'confirmed' | 'changed' | 'empty' | 'second-person' | 'nobody-looked' | 'closed'

/** Confirms a mailing as it was seen (`version`): from now on its list is closed, and a job sends it. */
export async function confirmMailing(
  act: Act,
  id: string,
  version: number,
): Promise<Confirmation | undefined> {
  const mailing = await lockMailing(act, id)
  if (!mailing) return undefined
  if (mailing.state !== 'prepared') return 'closed'
  if (mailing.version !== version) return 'changed'
  const count = await countToSend(act, id)
  const refusal = refusalOf(mailing, actorOf(act.by), count)
  if (refusal) return refusal

  const confirmed = await changeMailing(act, id, {
    state: 'confirmed',
    confirmedBy: actorOf(act.by),
    confirmedAt: act.at,
  })
  await act.tx.execute(
    sql`select graphile_worker.add_job('run-mailing', json_build_object('id', ${id}::text), job_key => ${`mailing-${id}`})`,
  )
  record(act, 'mailing.confirmed', {
    about: [`mailing:${id}`],
    facts: { kind: mailing.kind, count, preparedBy: mailing.preparedBy },
    subject: confirmed,
  })
  return 'confirmed'
}

/** Why this person may not confirm it now; undefined where they may. */
export function refusalOf(
  { preparedBy }: Pick<Mailing, 'preparedBy'>,
  actor: string,
  count: number,
): Confirmation | undefined {
  if (count === 0) return 'empty'
  if (count <= withoutSecondPerson) return undefined
  if (preparedBy === 'system') return 'nobody-looked'
  return preparedBy === actor ? 'second-person' : undefined
}

/** A person has looked at a mailing that the system prepared, and answers for its list. Another one confirms it. */
export async function adoptMailing(act: Act, id: string): Promise<Mailing | undefined> {
  const mailing = await lockMailing(act, id)
  if (mailing?.state !== 'prepared' || mailing.preparedBy !== 'system' || act.by.kind === 'system')
    return mailing
  const adopted = await changeMailing(act, id, { preparedBy: actorOf(act.by), preparedAt: act.at })
  record(act, 'mailing.adopted', {
    about: [`mailing:${id}`],
    facts: { kind: mailing.kind },
    subject: adopted,
  })
  return adopted
}

/** Ends a mailing: what has not been stored as a message yet will not be. One that is done stays so. */
export async function cancelMailing(act: Act, id: string): Promise<Mailing | undefined> {
  const mailing = await lockMailing(act, id)
  if (!mailing || mailing.state === 'done' || mailing.state === 'cancelled') return mailing
  const cancelled = await changeMailing(act, id, { state: 'cancelled', cancelledBy: actorOf(act.by) })
  record(act, 'mailing.cancelled', {
    about: [`mailing:${id}`],
    facts: { kind: mailing.kind, count: await countToSend(act, id) },
    subject: cancelled,
  })
  return cancelled
}
