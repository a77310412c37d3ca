import type { Language } from '../../../platform/i18n/language.ts'
import { refusalOf } from '../../../platform/messages/mailing/decide-mailing.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonGroup } from '../../../ui/button-group.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { MailingData } from '../mailing-data.ts'
import { adoptionPath, cancellationPath, confirmationPath } from '../paths.ts'
import { words } from '../words.ts'

type Props = { language: Language; data: MailingData; actor: string }

/** What the person who looks at a prepared mailing can do now: confirm it, say that they have looked, or leave it to a colleague. */
export function ConfirmPanel({ language, data, actor }: Props) {
  const { mailing, progress } = data
  const say = words(language)
  const count = progress.toSend
  const cancel = (
    <form method="post" action={cancellationPath(mailing.id)}>
      <Button variant="danger">{say('cancel')}</Button>
    </form>
  )
  switch (refusalOf(mailing, actor, count)) {
    case 'empty':
      return (
        <Notice kind="attention" title={say('emptyTitle')}>
          <p>{say('emptyAbout')}</p>
          {cancel}
        </Notice>
      )
    case 'second-person':
      return (
        <Notice title={say('secondTitle')}>
          <p>{say('second', { count })}</p>
          {cancel}
        </Notice>
      )
    case 'nobody-looked':
      return (
        <Notice kind="attention" title={say('lookTitle')}>
          <p>{say('look', { count })}</p>
          <ButtonGroup>
            <form method="post" action={adoptionPath(mailing.id)}>
              <Button>{say('adopt')}</Button>
            </form>
            {cancel}
          </ButtonGroup>
        </Notice>
      )
    default:
      return (
        <Notice kind="attention" title={say('confirmTitle')}>
          <p>{say('confirmLead')}</p>
          <ButtonGroup>
            <form method="post" action={confirmationPath(mailing.id)}>
              <Button>{say('confirm', { count })}</Button>
              <input type="hidden" name="version" value={mailing.version} />
            </form>
            {cancel}
          </ButtonGroup>
        </Notice>
      )
  }
}
