import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { MailingData } from '../mailing-data.ts'
import { cancellationPath } from '../paths.ts'
import { words } from '../words.ts'

/** How far a mailing has come, in a sentence and a bar. */
export function MailingProgressPanel({ language, data }: { language: Language; data: MailingData }) {
  const { mailing, progress, isLeaving } = data
  const say = words(language)
  const { messages } = progress
  const all = progress.toSend + progress.posted
  const failed = messages['given-up'] + messages.uncertain
  const open = messages.held + messages.waiting + messages['handing-over']

  if (isLeaving && mailing.state !== 'cancelled')
    return (
      <Notice title={say('runningTitle')}>
        <p>{say('progress', { left: messages.sent, all })}</p>
        <progress
          class="mailing-progress"
          max={Math.max(all, 1)}
          value={messages.sent}
          aria-label={say('runningTitle')}
        />
        <p>{say('runningAbout')}</p>
        {progress.toSend > 0 && (
          <form method="post" action={cancellationPath(mailing.id)}>
            <Button variant="danger">{say('cancelRunning')}</Button>
          </form>
        )}
      </Notice>
    )
  if (mailing.state === 'cancelled')
    return (
      <Notice title={say('cancelledTitle')}>
        <p>{say('cancelledAbout', { posted: progress.posted })}</p>
      </Notice>
    )
  return (
    <Notice kind={failed > 0 ? 'attention' : 'success'} title={say('doneTitle')}>
      <p>{say('doneAbout', { sent: messages.sent, held: progress.held, open, failed })}</p>
    </Notice>
  )
}
