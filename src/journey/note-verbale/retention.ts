import { rm } from 'node:fs/promises'
import { and, eq, inArray, isNotNull, ne, or } from 'drizzle-orm'
import type { Erasure } from '../../conference/office/erase-what-ended.ts'
import type { Office } from '../../conference/office/office.ts'
import { eraseFile } from '../../platform/files/erase-file.ts'
import type { Act } from '../../platform/journal/act.ts'
import { eraseMessages } from '../../platform/messages/retention.ts'
import { pagesFolder } from './parts/page-on-disk.ts'
import { isSealed } from './rules/closed-part.ts'
import { correspondence, exceptionalAcceptances, namedPeople, noteDrafts } from './schema.ts'

/** Notes, letters and mails, received and sent; and, earlier, originals that hold an identity document. */
export const retention: Erasure[] = [
  { kind: 'notes', erase: eraseNotes },
  { kind: 'notes', erase: eraseMessages },
  { kind: 'passports', erase: eraseIdentityDocuments },
]

async function eraseNotes(act: Act, office: Office): Promise<number> {
  const { tx, conferenceId } = act
  const known = or(
    ne(correspondence.subject, ''),
    isNotNull(correspondence.fromAddress),
    isNotNull(correspondence.reading),
  )
  const due = await tx
    .select({ id: correspondence.id, sha256: correspondence.sha256 })
    .from(correspondence)
    .where(and(eq(correspondence.conferenceId, conferenceId), known))
  await eraseDrafts(act, office)
  if (due.length === 0) return 0
  for (const { sha256 } of due) await eraseOriginal(act, office, sha256)

  const ids = due.map(({ id }) => id)
  await tx.update(correspondence).set(nothingOfANote).where(inArray(correspondence.id, ids))
  await tx.update(namedPeople).set(nothingOfAPerson).where(inArray(namedPeople.noteId, ids))
  await tx
    .update(exceptionalAcceptances)
    .set({ reason: '' })
    .where(inArray(exceptionalAcceptances.noteId, ids))
  return due.length
}

/** Where a message held an identity document, the whole original goes with it: one cannot be cut out of the other. */
async function eraseIdentityDocuments(act: Act, office: Office): Promise<number> {
  const read = await act.tx
    .select({ id: correspondence.id, sha256: correspondence.sha256, reading: correspondence.reading })
    .from(correspondence)
    .where(and(eq(correspondence.conferenceId, act.conferenceId), isNotNull(correspondence.reading)))
  const due = read.filter(({ reading }) => reading?.parts.some(isSealed))
  for (const { id, sha256, reading } of due) {
    await eraseOriginal(act, office, sha256)
    const parts = reading?.parts.filter((part) => !isSealed(part)) ?? []
    await act.tx
      .update(correspondence)
      .set({
        reading: reading && { ...reading, parts: parts.map((part) => ({ ...part, pages: 0 })) },
        sealedTexts: null,
      })
      .where(eq(correspondence.id, id))
  }
  return due.length
}

async function eraseOriginal(act: Act, { files, settings, seals }: Office, sha256: string): Promise<void> {
  await eraseFile(act, files, sha256)
  await rm(pagesFolder(settings.dataFolder, seals, sha256), { recursive: true, force: true })
}

/** What missions had prepared on their pages, sent or not. */
async function eraseDrafts(act: Act, { files }: Office): Promise<void> {
  const drafts = await act.tx.select().from(noteDrafts).where(eq(noteDrafts.conferenceId, act.conferenceId))
  for (const { documents } of drafts) for (const { sha256 } of documents) await eraseFile(act, files, sha256)
  await act.tx
    .update(noteDrafts)
    .set({ form: null, documents: [] })
    .where(eq(noteDrafts.conferenceId, act.conferenceId))
}

const nothingOfANote = {
  ...{ messageId: null, inReplyTo: null, fromAddress: null, fromName: null, subject: '', senderName: null },
  ...{ reference: null, envelope: null, reading: null, sealedTexts: null, readingProblem: 'erased' },
}

const nothingOfAPerson = {
  ...{ fullName: '', honorific: null, givenNames: null, familyName: null, title: null, organisation: null },
  ...{ email: null, gender: null, reason: null },
}
