import '../events.ts'
import { eq } from 'drizzle-orm'
import { type Act, record } from '../../platform/journal/act.ts'
import { actorOf } from '../../platform/journal/append-lines.ts'
import type { Definition } from '../definition/definition.ts'
import { differenceBetween } from '../definition/difference.ts'
import { conferences, definitionVersions } from '../schema.ts'
import { type AppliedDefinition, currentDefinition } from './current-definition.ts'

/**
 * Stores a definition as the version in force, unless it says what the one in force says: then nothing happens and
 * undefined comes back. The journal's facts name what changed by path; both versions are kept whole.
 */
export async function applyDefinition(
  act: Act,
  definition: Definition,
): Promise<AppliedDefinition | undefined> {
  await lockConference(act)
  const before = await currentDefinition(act.tx, act.conferenceId)
  if (before?.definition.hash === definition.hash) return undefined

  const applied = { version: (before?.version ?? 0) + 1, appliedAt: act.at, appliedBy: actorOf(act.by) }
  await act.tx
    .insert(definitionVersions)
    .values({ conferenceId: act.conferenceId, hash: definition.hash, definition, ...applied })
  const changed = before ? differenceBetween(before.definition, definition).map(({ path }) => path) : []
  record(act, 'definition.applied', {
    about: [`conference:${act.conferenceId}`],
    facts: { version: applied.version, hash: definition.hash, changed },
    subject: { version: applied.version, before: before?.definition ?? null, after: definition },
  })
  return { definition, ...applied }
}

/** Two who apply at once come one after the other. */
async function lockConference(act: Act): Promise<void> {
  await act.tx
    .select({ id: conferences.id })
    .from(conferences)
    .where(eq(conferences.id, act.conferenceId))
    .for('update')
}
