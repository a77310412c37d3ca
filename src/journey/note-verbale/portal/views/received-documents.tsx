import type { Language } from '../../../../platform/i18n/language.ts'
import type { OwnMessage } from '../../queries/messages-of-invitee.ts'
import type { KeptDocument } from '../note-draft.ts'
import { sizeInWords } from '../size-in-words.ts'
import { words } from '../words.ts'

type Received = Pick<KeptDocument, 'name' | 'size' | 'sha256'>

/** The documents of a message: as they were sent, or as they were read where it came by another way. */
export function documentsOf({ note, draft }: OwnMessage): Received[] {
  if (draft) return draft.documents
  return (note.reading?.parts ?? []).flatMap(({ name, size, sha256 }) =>
    name ? [{ name, size, sha256 }] : [],
  )
}

/** Documents with their fingerprints; nothing where there are none. */
export function ReceivedDocuments({ language, documents }: { language: Language; documents: Received[] }) {
  const say = words(language)
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 class="ds-heading" data-size="sm" id="documents">
        {say('receivedDocuments')}
      </h2>
      <ul class="plain-list">
        {documents.map(({ name, size, sha256 }) => (
          <li key={`${sha256}-${name}`}>
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            · {sizeInWords(size, language)}
            <br />
            {say('fingerprint')}: <code dir="ltr">{shortFingerprint(sha256)}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The beginning of a SHA-256, in groups that can be read out. */
export function shortFingerprint(sha256: string): string {
  return sha256.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')
}
