import type { Office } from '../../../conference/office/office.ts'
import type { Channel, Invitee } from '../../../conference/schema.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Stored } from '../intake/store-message.ts'
import { draftText } from '../portal/draft-text.ts'
import type { KeptDocument } from '../portal/note-draft.ts'
import { draftOfChannel } from '../queries/draft-of-channel.ts'
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
  const form = sent.isPrepared ? (draft?.form ?? null) : null

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
          kind: 'nomination',
          language,
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
