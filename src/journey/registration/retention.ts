import { and, eq, inArray } from 'drizzle-orm'
import type { Erasure } from '../../conference/office/erase-what-ended.ts'
import type { Office } from '../../conference/office/office.ts'
import { personalLinks, visits } from '../../platform/auth/schema.ts'
import { eraseFile } from '../../platform/files/erase-file.ts'
import type { Act } from '../../platform/journal/act.ts'
import {
  addressChanges,
  registrationAnswers,
  registrationDrafts,
  registrations,
  registrationVersions,
} from './schema.ts'

/** What a person needs goes soon after the conference; the rest of what delegates said of themselves later. */
export const retention: Erasure[] = [
  { kind: 'access-needs', erase: (act) => eraseSections(act, ['access', 'diet', 'assistant', 'emergency']) },
  { kind: 'delegates', erase: eraseRegistrations },
]

async function eraseSections(act: Act, sections?: string[]): Promise<number> {
  const erased = new Set<string>()
  for (const table of [registrationDrafts, registrationAnswers]) {
    const named = sections && inArray(table.section, sections)
    const rows = await act.tx
      .delete(table)
      .where(and(inArray(table.registrationId, ownIds(act)), named))
      .returning({ id: table.registrationId })
    for (const { id } of rows) erased.add(id)
  }
  return erased.size
}

async function eraseRegistrations(act: Act, { files }: Office): Promise<number> {
  for (const sha256 of await photosOf(act)) await eraseFile(act, files, sha256)
  const erased = await eraseSections(act)
  await act.tx.delete(addressChanges).where(inArray(addressChanges.registrationId, ownIds(act)))
  await act.tx
    .update(registrationVersions)
    .set({ assistance: null })
    .where(inArray(registrationVersions.registrationId, ownIds(act)))
  await act.tx
    .update(registrations)
    .set(nothingOfADelegate)
    .where(eq(registrations.conferenceId, act.conferenceId))
  for (const table of [personalLinks, visits])
    await act.tx
      .delete(table)
      .where(and(eq(table.conferenceId, act.conferenceId), eq(table.purpose, 'registration')))
  return erased
}

async function photosOf(act: Act): Promise<string[]> {
  const drafts = await act.tx
    .select({ given: registrationDrafts.typed })
    .from(registrationDrafts)
    .where(
      and(inArray(registrationDrafts.registrationId, ownIds(act)), eq(registrationDrafts.section, 'photo')),
    )
  const answers = await act.tx
    .select({ given: registrationAnswers.answers })
    .from(registrationAnswers)
    .where(
      and(inArray(registrationAnswers.registrationId, ownIds(act)), eq(registrationAnswers.section, 'photo')),
    )
  return [...drafts, ...answers].flatMap(({ given }) => (typeof given?.file === 'string' ? [given.file] : []))
}

function ownIds(act: Act) {
  return act.tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(eq(registrations.conferenceId, act.conferenceId))
}

const nothingOfADelegate = {
  ...{ badgeName: null, ownScriptName: null, sortName: null, honorific: null, office: null },
  ...{ organisation: null, assistance: null, linkAddress: null },
}
