import '../events.ts'
import { and, eq } from 'drizzle-orm'
import { type Act, record } from '../../platform/journal/act.ts'
import { channels, invitees } from '../schema.ts'
import type { ImportPlan } from './plan-import.ts'
import type { FieldChange, Step } from './planned-steps.ts'

/** Does what a plan says, one journal line for each invitee that is added or changed. Plan in the same transaction. */
export async function applyImport(act: Act, { steps }: ImportPlan): Promise<void> {
  const added = new Set<string>()
  const changed = new Map<string, Set<string>>()
  const note = (id: string, fields: string[]) => {
    const all = changed.get(id) ?? new Set()
    for (const field of fields) all.add(field)
    changed.set(id, all)
  }

  for (const step of steps) {
    if (step.kind === 'add-invitee') added.add(await addInvitee(act, step))
    else note(...(await changeInvitee(act, step)))
  }
  for (const id of added) {
    record(act, 'invitee.imported', { about: [`invitee:${id}`], subject: { inviteeId: id } })
  }
  for (const [id, fields] of changed) {
    if (added.has(id)) continue
    const subject = { inviteeId: id, fields: [...fields] }
    record(act, 'invitee.changed', { about: [`invitee:${id}`], facts: { fields: subject.fields }, subject })
  }
}

async function addInvitee(act: Act, { invitee }: Extract<Step, { kind: 'add-invitee' }>): Promise<string> {
  const { within, ...values } = invitee
  const [state] = within
    ? await act.tx
        .select({ id: invitees.id })
        .from(invitees)
        .where(
          and(
            eq(invitees.conferenceId, act.conferenceId),
            eq(invitees.kind, 'state'),
            eq(invitees.country, within),
          ),
        )
    : []
  const [added] = await act.tx
    .insert(invitees)
    .values({
      ...values,
      kind: 'organisation',
      conferenceId: act.conferenceId,
      countsWithin: state?.id ?? null,
      createdAt: act.at,
    })
    .returning({ id: invitees.id })
  if (!added) throw new Error('The invitee was not stored')
  return added.id
}

/** Changes an invitee or its channels; gives its id and what the journal calls the fields. */
async function changeInvitee(
  act: Act,
  step: Exclude<Step, { kind: 'add-invitee' }>,
): Promise<[id: string, fields: string[]]> {
  const id = await idOf(act, step)
  if (step.kind === 'change-invitee') {
    await act.tx
      .update(invitees)
      .set(await valuesOf(act, id, step.changes))
      .where(eq(invitees.id, id))
    return [id, step.changes.map(({ field }) => (field === 'name' ? 'names' : field))]
  }
  const { kind, name, address, telephone } = step.channel
  const values = { address, telephone, existence: 'known', invented: false } as const
  await act.tx
    .insert(channels)
    .values({ inviteeId: id, kind, name, ...values })
    .onConflictDoUpdate({ target: [channels.inviteeId, channels.kind, channels.name], set: values })
  return [id, ['contacts']]
}

async function valuesOf(act: Act, id: string, changes: FieldChange[]): Promise<Record<string, unknown>> {
  const [row] = await act.tx.select({ names: invitees.names }).from(invitees).where(eq(invitees.id, id))
  return Object.fromEntries(
    changes.map(({ field, to }) => (field === 'name' ? ['names', { ...row?.names, en: to }] : [field, to])),
  )
}

async function idOf(
  act: Act,
  { inviteeKind, code }: { inviteeKind: 'state' | 'organisation'; code: string },
) {
  const [found] = await act.tx
    .select({ id: invitees.id })
    .from(invitees)
    .where(
      and(
        eq(invitees.conferenceId, act.conferenceId),
        eq(invitees.kind, inviteeKind),
        eq(invitees.code, code),
      ),
    )
  if (!found) throw new Error(`The registry has no ${inviteeKind} ${code}`)
  return found.id
}
