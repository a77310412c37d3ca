import type { Office } from '../../../conference/office/office.ts'
import { files } from '../../../platform/files/schema.ts'
import type { Act } from '../../../platform/journal/act.ts'
import type { Asked, Section } from '../form/question.ts'
import { readSection } from '../form/read-section.ts'
import { saveSection } from './save-section.ts'

/** Whose photograph, and what a form with one asks. */
export type PhotoOf = { personId: string; section: Section; asked: Asked }

/**
 * Keeps a photograph as the draft of its section, the file sealed; without one it is taken away. The last one counts, whatever
 * another window did meanwhile: a picture is seen before it is sent.
 */
export async function keepPhoto(
  { files: store, seals }: Pick<Office, 'files' | 'seals'>,
  perform: <T>(change: (act: Act) => Promise<T>) => Promise<T>,
  { personId, section, asked }: PhotoOf,
  jpeg: Uint8Array | undefined,
): Promise<void> {
  const kept = jpeg && (await store.put(jpeg))
  const reading = readSection(section, asked, kept ? { file: kept.sha256 } : {})
  await perform(async (act) => {
    if (kept)
      await act.tx
        .insert(files)
        .values({ ...kept, createdAt: act.at })
        .onConflictDoNothing()
    const first = await saveSection(act, seals, personId, { section, reading, seen: null })
    if (first && first !== 'withdrawn' && first.elsewhere)
      await saveSection(act, seals, personId, { section, reading, seen: first.revision })
  })
}
