import { isolated } from '../../../../platform/i18n/isolated.ts'
import { Button } from '../../../../ui/button.tsx'
import { Field } from '../../../../ui/field.tsx'
import type { Mission, MissionFrame } from '../../../../ui/mission-frame.ts'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { type CorrectedField, type CorrectionForm, correctedFields } from '../../forms/correction-form.ts'
import { askCorrectionPath } from '../../paths.ts'
import type { ChangeablePerson } from '../../queries/own-people.ts'
import { words } from '../words.ts'
import { crumbsOf } from './crumbs-of.ts'

type Props = {
  frame: MissionFrame
  mission: Mission
  person: ChangeablePerson
  entry: string
  mailbox: string
  /** The last day has not passed. */
  isOpen: boolean
  failed?: Extract<CorrectionForm, { ok: false }> | undefined
}

/** Asking for a person to be corrected. */
export function CorrectionPage(props: Props) {
  const { frame, person, isOpen, failed } = props
  const { language } = frame
  const say = words(language)
  const title = say('correctTitle')
  const errors = failed?.problems.map(({ field, problem }) => ({ field, text: say(problem) })) ?? []
  return (
    <MissionPage {...frame} title={title} crumbs={crumbsOf(frame, title)} errors={isOpen ? errors : []}>
      <p>
        {say(isOpen ? 'correctIntro' : 'correctClosed', { name: isolated(person.fullName) })}{' '}
        {!isOpen && (
          <a href={`mailto:${props.mailbox}`}>
            <bdi>{props.mailbox}</bdi>
          </a>
        )}
      </p>
      {isOpen ? <Form {...props} errors={errors} /> : failed && <Typed {...props} failed={failed} />}
    </MissionPage>
  )
}

function Form({
  frame,
  person,
  entry,
  failed,
  errors,
}: Props & { errors: { field: string; text: string }[] }) {
  const { language } = frame
  const say = words(language)
  return (
    <form method="post" action={askCorrectionPath(person.id)} novalidate>
      <input type="hidden" name="entry" value={entry} />
      {correctedFields.map((field) => (
        <input key={field} type="hidden" name={`was-${field}`} value={shownOf(person, field)} />
      ))}
      {correctedFields.map((field) => (
        <Field
          key={field}
          language={language}
          name={field}
          label={say(field)}
          hint={field === 'email' ? say('emailHint') : undefined}
          type={field === 'email' ? 'email' : 'text'}
          value={failed?.typed[field] ?? shownOf(person, field)}
          error={errors.find((error) => error.field === field)?.text}
          dir={field === 'email' ? 'ltr' : 'auto'}
          width={field === 'honorific' ? 'short' : 'medium'}
          autocomplete="off"
        />
      ))}
      <Button>{say('correctButton')}</Button>
    </form>
  )
}

/** The last day passed while somebody typed: what was typed stands here, to be copied into a mail. */
function Typed({ frame, failed }: Props & { failed: Extract<CorrectionForm, { ok: false }> }) {
  const say = words(frame.language)
  return (
    <ul class="bullets">
      {correctedFields.map((field) => (
        <li key={field}>
          {say(field)}: <bdi>{failed.typed[field]}</bdi>
        </li>
      ))}
    </ul>
  )
}

function shownOf(person: ChangeablePerson, field: CorrectedField): string {
  return person[field] ?? ''
}
