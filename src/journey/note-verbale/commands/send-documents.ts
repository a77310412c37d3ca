import { and, asc, eq, isNull, or } from 'drizzle-orm'
import type { Office } from '../../../conference/office/office.ts'
import type { Channel, Invitee } from '../../../conference/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Stored } from '../intake/store-message.ts'
import { draftText } from '../portal/draft-text.ts'
import type { DraftForm, KeptDocument } from '../portal/note-draft.ts'
import { draftOfChannel } from '../queries/draft-of-channel.ts'
import { lastNomination } from '../queries/messages-of-invitee.ts'
import { sameName } from '../rules/same-name.ts'
import { type Correspondence, namedPeople } from '../schema.ts'
import { changeDraft } from './change-draft.ts'
import { withDocuments } from './keep-documents.ts'
import { takeFromMission } from './take-from-mission.ts'

/** What a mission sends as its Note. `isPrepared`: the documents are the Note of its form. */
export type SentDocuments = {
  entry: string
  mission: { channel: Channel; invitee: Invitee; address: string }
  language: Language
  documents: readonly { name: string; type: string; bytes: Uint8Array }[]
  isPrepared: boolean
}

/**
 * Sends the documents of a Note, those that were kept at an earlier press before the others. The form, where the documents are its
 * Note, goes along as text, and its people are proposed to the officer as they were typed.
 */
export async function sendDocuments(office: Office, sent: SentDocuments): Promise<Stored> {
  const { mission, language } = sent
  const owner = { channelId: mission.channel.id, inviteeId: mission.invitee.id }
  const draft = await draftOfChannel(office.database.drizzle, owner.channelId)
  const earlier = await lastNomination(office.database.drizzle, owner.inviteeId)
  const form = sent.isPrepared && draft?.form ? await formToSend(office, draft.form, earlier) : null

  const kept = draft?.documents ?? []
  const given: KeptDocument[] = []
  for (const { name, type, bytes } of sent.documents)
    given.push({ name, type, ...(await office.files.put(bytes)) })
  const all = withDocuments(kept, given)
  const documents = await Promise.all(
    all.map(async ({ name, sha256 }) => ({ name, bytes: await office.files.get(sha256) })),
  )
  return takeFromMission(office, {
    entry: sent.entry,
    mission,
    subject: form?.reference ? `Note verbale ${form.reference}` : 'Note verbale',
    text: form ? draftText(form, language) : '',
    documents,
    known: form
      ? {
          kind: form.earlier ? 'correction' : 'nomination',
          language,
          ...(form.earlier && earlier ? { earlierId: earlier.id } : {}),
          reference: form.reference || null,
          noteDate: form.noteDate || null,
        }
      : {},
    also: async (act, note) => {
      // A form that these documents are not stays open, without the documents.
      if (draft?.form && !form) await changeDraft(act, owner, undefined, () => ({ documents: [] }))
      else
        await changeDraft(act, owner, undefined, () => ({
          state: 'sent',
          noteId: note.id,
          documents: all,
          form,
          language,
        }))
    },
  })
}

/** The form with the names of those who leave: whom the earlier message named, where the new one takes its place. */
async function formToSend(
  { database }: Office,
  form: DraftForm,
  earlier: Correspondence | undefined,
): Promise<DraftForm> {
  if (form.earlier !== 'replaces' || !earlier) return { ...form, earlier: earlier && form.earlier }
  const named = await database.drizzle
    .select({ fullName: namedPeople.fullName })
    .from(namedPeople)
    .where(
      and(
        eq(namedPeople.noteId, earlier.id),
        or(isNull(namedPeople.decision), eq(namedPeople.decision, 'confirmed')),
      ),
    )
    .orderBy(asc(namedPeople.position))
  const leaving = named
    .map(({ fullName }) => fullName)
    .filter((name) => !form.people.some(({ fullName }) => sameName(fullName, name)))
  return { ...form, leaving }
}
