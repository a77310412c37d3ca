import type { Language } from '../../../platform/i18n/language.ts'
import type { Attachment } from '../../../platform/messages/schema.ts'
import { words } from '../words.ts'

/** The files that went with a message, each to be saved; nothing where there were none. */
export function Attachments(props: { language: Language; base: string; files: readonly Attachment[] }) {
  const { language, base, files } = props
  if (files.length === 0) return null
  return (
    <>
      <h2 class="ds-heading" data-size="2xs">
        {words(language)('attachments')}
      </h2>
      <ul>
        {files.map(({ name }, number) => (
          <li key={name}>
            <a class="ds-link" href={`${base}/attachments/${number}`}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
