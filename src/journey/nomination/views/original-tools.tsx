import type { Say } from '../../../platform/i18n/words.ts'
import type { MessagePart } from '../../../reading/message-reading.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Correspondence } from '../../note-verbale/schema.ts'
import type { PartWords } from '../verification/original-parts.ts'
import type { Key } from '../words.ts'
import { fieldLabel } from './field-label.ts'

/** Links to the message as it came and to its parts; what is wrong with a part is said beside it. */
export function OriginalTools({ note, say }: { note: Correspondence; say: Say<Key> }) {
  const attachments = note.reading?.parts.filter((part) => part.name !== null || part.problem) ?? []
  return (
    <>
      <p>
        <a class="ds-link" href={`/desk/notes/${note.id}/original`}>
          {say('download')}
        </a>
      </p>
      {attachments.map((part) => (
        <div key={part.id}>
          {part.problem ? (
            <Notice kind="attention" level={3} title={nameOf(part, say)}>
              <p>{say(`partProblem-${part.problem.detail}`)}</p>
            </Notice>
          ) : (
            <a class="ds-link" href={`/desk/notes/${note.id}/parts/${encodeURIComponent(part.id)}`}>
              {say('openPart', { name: nameOf(part, say) })}
            </a>
          )}
        </div>
      ))}
    </>
  )
}

/** How parts, pages and fields are called in the reader's language. */
export function partWords(note: Correspondence, say: Say<Key>): PartWords {
  return {
    part: (part) =>
      part.id === 'header'
        ? say('header')
        : part.name === null
          ? say('body')
          : say('part', { name: nameOf(part, say) }),
    page: (part, page) => say('pageOf', { name: nameOf(part, say), page }),
    field: (field, person) => fieldLabel(note, say, field, person),
  }
}

function nameOf(part: MessagePart, say: Say<Key>): string {
  return part.name ?? say('noName')
}
