import { languageNames } from '../../../platform/i18n/language.ts'
import type { Mailing, MailingRecipient } from '../../../platform/messages/mailing/schema.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { bodyPath, filePath, holdPath, mailingPath, mailingsPath } from '../paths.ts'
import { heldInWords, words } from '../words.ts'

export type RecipientPageProps = {
  frame: DeskFrame
  mailing: Mailing
  recipient: MailingRecipient
  /** The mail as it would leave now; or why it would not. */
  shown: { subject: string; files: readonly { name: string }[] } | { hold: string }
  /** The form came back without a reason. */
  isReasonMissing?: boolean | undefined
}

/** The mail to one recipient as it would leave now, and holding it back. */
export function RecipientPage({ frame, mailing, recipient, shown, isReasonMissing }: RecipientPageProps) {
  const { language } = frame
  const say = words(language)
  const name = recipient.name ?? recipient.address ?? ''
  const error = isReasonMissing ? say('holdMissing') : undefined
  return (
    <DeskPage
      {...frame}
      title={say('preview', { name })}
      crumbs={[
        { href: mailingsPath, text: say('title') },
        { href: mailingPath(mailing.id), text: mailing.title },
        { text: name },
      ]}
      hasErrors={isReasonMissing}
    >
      <ErrorSummary language={language} errors={error ? [{ field: 'reason', text: error }] : []} />
      {recipient.state === 'held' && (
        <Notice kind="attention" title={say('heldBack')}>
          <p dir="auto">{heldInWords(recipient, language)}</p>
        </Notice>
      )}
      {'hold' in shown ? (
        <Notice kind="attention">
          {say('previewHeld', { reason: heldInWords({ heldReason: shown.hold, heldNote: null }, language) })}
        </Notice>
      ) : (
        <>
          <SummaryList
            dense
            rows={[
              { term: say('address'), description: <bdi dir="ltr">{recipient.address ?? '–'}</bdi> },
              {
                term: say('language'),
                description: languageNames[recipient.language as 'en'] ?? recipient.language,
              },
              { term: say('subject'), description: <bdi>{shown.subject}</bdi> },
              {
                term: say('files'),
                description:
                  shown.files.length === 0
                    ? '–'
                    : shown.files.map((file, index) => (
                        <span key={file.name}>
                          <a class="ds-link" href={filePath(mailing.id, recipient.id, index)}>
                            {file.name}
                          </a>{' '}
                        </span>
                      )),
              },
            ]}
          />
          <iframe
            class="mail-frame"
            src={bodyPath(mailing.id, recipient.id)}
            title={say('asReceived')}
            sandbox=""
          />
        </>
      )}
      {recipient.state === 'to-send' && (
        <form method="post" action={holdPath(mailing.id, recipient.id)} class="stack">
          <h2 class="ds-heading" data-size="2xs">
            {say('holdTitle')}
          </h2>
          <Field language={language} name="reason" label={say('holdReason')} error={error} maxLength={500} />
          <Button variant="secondary">{say('hold')}</Button>
        </form>
      )}
    </DeskPage>
  )
}
