import { directionOf, type Language } from '../../../platform/i18n/language.ts'
import type { Mail } from '../../../platform/messages/post.ts'
import { words } from '../words.ts'

/** How a message reads in one language, for one recipient of the group. */
export type Preview = { language: Language; name: string; mail: Mail }

/** One recipient's mail in each language that is written. */
export function Previews({ language, previews }: { language: Language; previews: readonly Preview[] }) {
  const say = words(language)
  return (
    <>
      {previews.map(({ language: written, name, mail }) => (
        <section key={written} aria-labelledby={`preview-${written}`}>
          <h2 class="ds-heading" data-size="2xs" id={`preview-${written}`}>
            {say('preview', { name: `\u2068${name}\u2069` })}
          </h2>
          <pre class="viewer-text" lang={written} dir={directionOf(written)}>
            {`${say('previewSubject', { subject: mail.subject })}\n\n${mail.text}`}
          </pre>
        </section>
      ))}
    </>
  )
}
