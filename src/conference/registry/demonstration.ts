import type { Act } from '../../platform/journal/act.ts'
import type { DefinitionValues } from '../definition/definition.ts'
import { channels, invitees } from '../schema.ts'
import { makeException } from './exceptions.ts'
import { inventedAddress } from './invented-address.ts'
import { loadRegistry, type RegistryReport } from './load-registry.ts'

/** SPO-1: the invented organisations whose invitation asks them to name a sponsored participant. */
const invitedToSponsorship = [
  { code: 'horizon-amputee-federation', name: 'Horizon Amputee Federation', category: 'survivor-network' },
  { code: 'cedars-rehabilitation-union', name: 'Cedars Rehabilitation Union', category: 'ngo' },
]

/**
 * The demonstration's registry: the real States and organisations with invented contacts, and two invented organisations
 * that were invited to name a sponsored participant. Twice is once.
 */
export async function loadDemonstrationRegistry(
  act: Act,
  definition: DefinitionValues,
): Promise<RegistryReport> {
  const report = await loadRegistry(act, definition, { invented: true })
  const added = await act.tx
    .insert(invitees)
    .values(
      invitedToSponsorship.map(({ code, name, category }) => ({
        conferenceId: act.conferenceId,
        kind: 'organisation' as const,
        code,
        category,
        names: { en: name },
        language: 'en',
        createdAt: act.at,
      })),
    )
    .onConflictDoNothing()
    .returning()

  for (const { id, code, names } of added) {
    const channel = { kind: 'office', name: names.en ?? code, existence: 'known' } as const
    await act.tx
      .insert(channels)
      .values({ ...channel, inviteeId: id, address: inventedAddress('office', code), invented: true })
    if (definition.sponsorship)
      await makeException(act, id, {
        term: 'sponsorship-invited',
        value: 1,
        reason: 'Named in the invitation to this organisation',
      })
  }
  return { ...report, added: [...report.added, ...added.map(({ code }) => code)] }
}
