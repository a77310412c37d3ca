import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { participantsPath } from '../paths.ts'
import { words } from '../words.ts'

/** The PDF cannot be made: whose letters no font has, and what to do. */
export function UnprintablePage({ frame, texts }: { frame: DeskFrame; texts: readonly string[] }) {
  const say = words(frame.language)
  const title = say('unprintable')
  return (
    <DeskPage
      {...frame}
      title={title}
      crumbs={[{ text: say('title'), href: participantsPath }, { text: title }]}
    >
      <p>{say('unprintableText', { texts: texts.map((text) => `\u2068${text}\u2069`).join(', ') })}</p>
      <p>
        <a class="ds-link" href={participantsPath}>
          {say('back')}
        </a>
      </p>
    </DeskPage>
  )
}
