import { dateInWords } from '../../../platform/i18n/dates.ts'
import { MailSentence } from '../../../ui/mail-sentence.tsx'
import type { DelegateFrame } from '../delegate.ts'
import { words } from '../words.ts'
import { DelegatePage } from './delegate-page.tsx'

/** Before the opening day (REG-1): `on` is YYYY-MM-DD. */
export function NotOpenPage({ frame, on }: { frame: DelegateFrame; on: string }) {
  const say = words(frame.language)
  const sentence = say('notOpen', { date: dateInWords(on, frame.language) })
  return <Says frame={frame} title={say('notOpenTitle')} sentence={sentence} />
}

/** After the closing day: what was typed cannot be taken any more, and who takes it instead. */
export function ClosedPage({ frame }: { frame: DelegateFrame }) {
  const say = words(frame.language)
  return (
    <Says frame={frame} title={say('closedTitle')} sentence={say('closed', { mailbox: frame.mailbox })} />
  )
}

/** Somebody who withdrew, or was taken off the delegation. */
export function WithdrawnPage({ frame }: { frame: DelegateFrame }) {
  const say = words(frame.language)
  const sentence = say('withdrawn', { mailbox: frame.mailbox })
  return <Says frame={frame} title={say('withdrawnTitle')} sentence={sentence} />
}

function Says({ frame, title, sentence }: { frame: DelegateFrame; title: string; sentence: string }) {
  return (
    <DelegatePage frame={frame} title={title}>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <MailSentence text={sentence} mailbox={frame.mailbox} />
    </DelegatePage>
  )
}
