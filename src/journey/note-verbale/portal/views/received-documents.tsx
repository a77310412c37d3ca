import type { Language } from '../../../../platform/i18n/language.ts'
import { Table } from '../../../../ui/table.tsx'
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
    <Table
      language={language}
      id="documents"
      caption={say('receivedDocuments')}
      rows={documents}
      rowKey={({ sha256, name }) => `${sha256}-${name}`}
      columns={[
        { key: 'name', head: say('documentName'), rowHead: true, cell: ({ name }) => <bdi>{name}</bdi> },
        {
          key: 'size',
          head: say('documentSize'),
          noWrap: true,
          cell: ({ size }) => sizeInWords(size, language),
        },
        {
          key: 'sha256',
          head: say('fingerprint'),
          noWrap: true,
          cell: ({ sha256 }) => <code dir="ltr">{shortFingerprint(sha256)}</code>,
        },
      ]}
    />
  )
}

/** The beginning of a SHA-256, in groups that can be read out. */
export function shortFingerprint(sha256: string): string {
  return sha256.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')
}
