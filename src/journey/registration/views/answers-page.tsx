import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { DelegateFrame } from '../delegate.ts'
import type { Asked, Section } from '../form/question.ts'
import { formWords } from '../form/words.ts'
import { photoPath, sectionPath, submissionPath } from '../paths.ts'
import type { Given } from '../schema.ts'
import { words } from '../words.ts'
import { AnswerList } from './answer-list.tsx'
import { DelegatePage } from './delegate-page.tsx'

/** A section with its answers; undefined where nothing was said. */
export type AnsweredSection = { section: Section; answers: Given | undefined }

export type AnswersPageProps = {
  frame: DelegateFrame
  asked: Asked
  sections: AnsweredSection[]
  /** What has to be completed first. */
  left: RegistrationSubject[]
  /** It was sent before. */
  isSent: boolean
  /** Something was typed that is not sent yet. */
  isChanged: boolean
  /** The delegate has pressed the button too early. */
  hasTried: boolean
}

/** All answers on one page, each with its way to change it, and the button that sends them. */
export function AnswersPage(props: AnswersPageProps) {
  const { frame, asked, sections, left, isSent, isChanged, hasTried } = props
  const { language } = frame
  const say = words(language)
  return (
    <DelegatePage frame={frame} title={say('checkTitle')} hasErrors={hasTried && left.length > 0} back>
      <h1 class="ds-heading" data-size="lg">
        {say('checkTitle')}
      </h1>
      {left.length > 0 ? <Missing {...props} /> : <p>{say('checkLead')}</p>}
      {sections.map(({ section, answers }) => (
        <AnsweredPart
          key={section.subject}
          asked={asked}
          language={language}
          section={section}
          answers={answers}
        />
      ))}
      {left.length === 0 && (isChanged || !isSent) && (
        <form method="post" action={submissionPath}>
          <p>{say('declare')}</p>
          <Button>{say(isSent ? 'sendChanges' : 'send')}</Button>
        </form>
      )}
      {isSent && !isChanged && <p>{say('nothingNew')}</p>}
    </DelegatePage>
  )
}

function Missing({ frame: { language }, left, hasTried }: AnswersPageProps) {
  const say = words(language)
  return (
    <Notice kind={hasTried ? 'problem' : 'attention'} title={say('leftTitle')} live={hasTried}>
      <p>{say('left')}</p>
      <ul>
        {left.map((subject) => (
          <li key={subject}>
            <a class="ds-link" href={`${sectionPath(subject)}?from=check`}>
              {formWords(language)(`${subject}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function AnsweredPart(props: AnsweredSection & { asked: Asked; language: DelegateFrame['language'] }) {
  const { section, answers, asked, language } = props
  const say = words(language)
  const form = formWords(language)
  const title = form(`${section.subject}.title`)
  return (
    <section class="answers" aria-labelledby={`part-${section.subject}`}>
      <div class="answers-head">
        <h2 class="ds-heading" data-size="xs" id={`part-${section.subject}`}>
          {title}
        </h2>
        <a class="ds-link" href={`${sectionPath(section.subject)}?from=check`}>
          {say(answers ? 'change' : 'fillIn')}
          <span class="ds-sr-only"> {say('changeWhat', { section: title })}</span>
        </a>
      </div>
      {section.isSealed && answers && <Tag>{say('encrypted')}</Tag>}
      {section.subject === 'photo' && answers?.file && (
        <img class="photo" src={photoPath} alt={form('photo.there')} />
      )}
      {section.subject === 'photo' && answers && !answers.file && <p>{form('photo.none')}</p>}
      {section.subject !== 'photo' && answers && (
        <AnswerList told={{ section, asked, language }} answers={answers} />
      )}
      {!answers && <p class="field-hint">{say('sectionUntouched')}</p>}
    </section>
  )
}
