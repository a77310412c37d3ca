import { Button } from '../../../../ui/button.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Section } from '../../form/question.ts'
import { readSection } from '../../form/read-section.ts'
import { sectionsFor } from '../../form/sections.ts'
import { formWords } from '../../form/words.ts'
import { openingOf, sectionOf } from '../../paths.ts'
import { mayOpen } from '../../rules/who-opens.ts'
import { AnswerList } from '../../views/answer-list.tsx'
import type { DeskView } from '../desk-view.ts'
import { words } from '../words.ts'

/** What the person says, subject by subject. What is sealed is closed; whoever needs it opens it for a purpose. */
export function AnswersSection(view: DeskView) {
  const { frame, asked } = view
  return (
    <section aria-labelledby="answers">
      <h2 class="ds-heading" data-size="2xs" id="answers">
        {words(frame.language)('answersTitle')}
      </h2>
      {sectionsFor(asked).map((section) => (
        <Subject key={section.subject} section={section} view={view} />
      ))}
    </section>
  )
}

function Subject({ section, view }: { section: Section; view: DeskView }) {
  const { frame, form, person, registration, roles, mayChange } = view
  const { language } = frame
  const say = words(language)
  const { subject, isSealed } = section
  const title = formWords(language)(`${subject}.title`)
  const stored = form[subject]
  const isClosed = isSealed || subject === 'photo'
  return (
    <section class="answers" aria-labelledby={`part-${subject}`}>
      <div class="answers-head">
        <h3 class="ds-heading" data-size="2xs" id={`part-${subject}`}>
          {title}
        </h3>
        {mayChange && registration.assistance && (
          <a class="ds-link" href={sectionOf(person.id, subject)}>
            {say('fill')}
            <span class="ds-sr-only"> {say('fillWhat', { section: title })}</span>
          </a>
        )}
      </div>
      {!stored && <p class="field-hint">{say('nothing')}</p>}
      {stored && isClosed && <p>{say('sealed')}</p>}
      {stored?.draft && <Tag state="progress">{say('notSent')}</Tag>}
      {stored && !isClosed && <OpenAnswers section={section} view={view} />}
      {stored?.submitted && isClosed && mayOpen(subject, roles) && (
        <Button
          variant="secondary"
          size="small"
          href={`${openingOf(person.id)}?section=${subject}`}
          label={say('openTitle', { section: title })}
        >
          {say('open')}
        </Button>
      )}
    </section>
  )
}

/** What was written last, sent or not. */
function OpenAnswers({ section, view }: { section: Section; view: DeskView }) {
  const { asked, form, frame } = view
  const stored = form[section.subject]
  const typed = stored?.draft?.typed
  const answers = typed ? readSection(section, asked, typed).answers : (stored?.submitted?.answers ?? {})
  return <AnswerList told={{ section, asked, language: frame.language }} answers={answers} dense />
}
