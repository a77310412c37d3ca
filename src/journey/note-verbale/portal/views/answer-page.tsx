import { instantInWords } from '../../../../platform/i18n/dates.ts'
import { directionOf } from '../../../../platform/i18n/language.ts'
import { Button } from '../../../../ui/button.tsx'
import { Field } from '../../../../ui/field.tsx'
import type { Mission, MissionFrame } from '../../../../ui/mission-frame.ts'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { answerPath } from '../../paths.ts'
import type { Question } from '../../queries/questions-to-invitee.ts'
import { words } from '../words.ts'

/** What can be wrong with an answer, in words already. */
export type AnswerError = { field: 'text' | 'documents'; text: string }

type Props = {
  frame: MissionFrame
  mission: Mission
  question: Question
  entry: string
  limits: { each: number; all: number }
  typed?: string | undefined
  errors?: readonly AnswerError[] | undefined
}

/** A question of the secretariat, and the form to answer it. */
export function AnswerPage(props: Props) {
  const { frame, mission, question, entry, limits, typed = '', errors = [] } = props
  const { language } = frame
  const say = words(language)
  const title = say('answerTitle')
  const when = (at: Date) => instantInWords(at, language, mission.time.zone)
  const errorOf = (field: AnswerError['field']) =>
    errors
      .filter((error) => error.field === field)
      .map(({ text }) => text)
      .join(' ') || undefined
  return (
    <MissionPage
      {...frame}
      title={title}
      errors={errors}
      crumbs={[
        { text: say('yourPages'), href: frame.home },
        { text: say('messages'), href: '/portal/messages' },
        { text: title },
      ]}
    >
      <p>{say('askedOn', { at: when(question.askedAt), place: mission.time.place })}</p>
      <blockquote class="letter-text" lang={question.language} dir={directionOf(question.language)}>
        {question.text.trim()}
      </blockquote>
      {question.answeredAt && (
        <p>{say('answeredOn', { at: when(question.answeredAt), place: mission.time.place })}</p>
      )}
      <form method="post" action={answerPath(question.id)} encType="multipart/form-data" novalidate>
        <input type="hidden" name="entry" value={entry} />
        <Field
          language={language}
          name="text"
          as="textarea"
          rows={8}
          label={say('answer')}
          hint={say('answerHint')}
          value={typed}
          error={errorOf('text')}
          dir="auto"
          width="full"
        />
        <Field
          language={language}
          name="documents"
          type="file"
          multiple
          label={say('documents')}
          hint={say('documentsHint', limits)}
          error={errorOf('documents')}
          optional
          width="full"
        />
        <Button>{say('answerButton')}</Button>
      </form>
    </MissionPage>
  )
}
