import { eq } from 'drizzle-orm'
import type { Clock } from '../../platform/clock/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { perform, theSystem } from '../../platform/journal/act.ts'
import type { Definition } from '../definition/definition.ts'
import { conferences } from '../schema.ts'
import { applyDefinition } from './apply-definition.ts'
import { currentVersion } from './current-definition.ts'

/**
 * The conference of a definition, created when there is none of that name yet; its first version is applied then.
 * A definition that was changed since is not applied: the manager looks at it first. Safe from several processes at once.
 */
export async function openConference(
  database: Database,
  clock: Clock,
  definition: Definition,
): Promise<{ id: string; slug: string }> {
  const { drizzle } = database
  const { slug } = definition
  await drizzle.insert(conferences).values({ slug, createdAt: clock.now() }).onConflictDoNothing()
  const [conference] = await drizzle
    .select({ id: conferences.id, slug: conferences.slug })
    .from(conferences)
    .where(eq(conferences.slug, slug))
  if (!conference) throw new Error(`The conference ${slug} was created and is not there`)

  if ((await currentVersion(drizzle, conference.id)) === 0) {
    const stage = { database, clock, conferenceId: conference.id, reactions: [] }
    await perform(stage, theSystem, (act) => applyFirst(act, definition))
  }
  return conference
}

/** Another process may have applied its own in the meantime: the first one holds. */
async function applyFirst(act: Parameters<typeof applyDefinition>[0], definition: Definition): Promise<void> {
  await act.tx
    .select({ id: conferences.id })
    .from(conferences)
    .where(eq(conferences.id, act.conferenceId))
    .for('update')
  if ((await currentVersion(act.tx, act.conferenceId)) === 0) await applyDefinition(act, definition)
}
