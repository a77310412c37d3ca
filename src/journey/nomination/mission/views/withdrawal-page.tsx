import { isolated } from '../../../../platform/i18n/isolated.ts'
import { Button } from '../../../../ui/button.tsx'
import { Field } from '../../../../ui/field.tsx'
import type { MissionFrame } from '../../../../ui/mission-frame.ts'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { askWithdrawalPath } from '../../paths.ts'
import type { ChangeablePerson } from '../../queries/own-people.ts'
import { words } from '../words.ts'
import { crumbsOf } from './crumbs-of.ts'

type Props = { frame: MissionFrame; person: ChangeablePerson; entry: string; typed?: string; error?: boolean }

/** Withdrawing a person: what it means, and the button that sends it. */
export function WithdrawalPage({ frame, person, entry, typed = '', error = false }: Props) {
  const { language } = frame
  const say = words(language)
  const name = isolated(person.fullName)
  const title = say('withdrawTitle')
  const problem = error ? say('reasonTooLong') : undefined
  return (
    <MissionPage
      {...frame}
      title={title}
      crumbs={crumbsOf(frame, title)}
      errors={problem ? [{ field: 'reason', text: problem }] : []}
    >
      <p>{say('withdrawIntro', { name })}</p>
      <form method="post" action={askWithdrawalPath(person.id)} novalidate>
        <input type="hidden" name="entry" value={entry} />
        <Field
          language={language}
          name="reason"
          as="textarea"
          rows={3}
          label={say('reason')}
          hint={say('reasonHint')}
          value={typed}
          error={problem}
          dir="auto"
          optional
          width="full"
        />
        <Button variant="danger">{say('withdrawButton', { name })}</Button>
      </form>
    </MissionPage>
  )
}
