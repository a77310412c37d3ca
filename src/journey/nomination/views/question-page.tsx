import { directionOf } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Correspondence } from '../../note-verbale/schema.ts'
import { notePath, questionPath } from '../paths.ts'
import { words } from '../words.ts'

/** A letter to the sender of a Note: a draft from its points to clarify, in its language, to be edited and sent. */
export function QuestionPage(props: {
  frame: DeskFrame
  note: Correspondence
  draft: { subject: string; text: string; language: string }
  errors: FieldProblem[]
}) {
  const { frame, note, draft, errors } = props
  const say = words(frame.language)
  const direction = directionOf(draft.language)
  const error = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <DeskPage
      {...frame}
      title={say('question')}
      crumbs={[
        { href: '/desk/notes', text: say('crumbNotes') },
        { href: notePath(note.id), text: note.reference ?? note.subject },
        { text: say('question') },
      ]}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary language={frame.language} errors={errors} />
      {!note.fromAddress && <Notice kind="attention" title={say('questionNoAddress')} />}
      <form method="post" action={questionPath(note.id)} class="stack letter-form">
        <p>{say('questionIntro')}</p>
        <p>
          {say('questionTo')}: <bdi>{[note.fromName, note.fromAddress].filter(Boolean).join(' · ')}</bdi>
        </p>
        <input type="hidden" name="version" value={note.version} />
        <Field
          language={frame.language}
          name="subject"
          label={say('questionSubject')}
          value={draft.subject}
          error={error('subject')}
          dir={direction}
          width="full"
        />
        <Field
          language={frame.language}
          name="text"
          label={say('questionText')}
          as="textarea"
          rows={18}
          value={draft.text}
          error={error('text')}
          dir={direction}
          width="full"
        />
        <Checkbox language={frame.language} name="settles" label={say('questionSettle')} />
        {note.fromAddress && <Button>{say('questionSend', { address: note.fromAddress })}</Button>}
      </form>
    </DeskPage>
  )
}
