import { renderSections, renderText } from '../../../conference/definition/render-text.ts'
import { Prose } from '../../../ui/prose.tsx'
import { words } from '../words.ts'
import { SitePageFrame, type SiteView } from './site-page.tsx'

/** All questions with their answers, each with an address of its own. */
export function QuestionsPage(props: SiteView) {
  const { definition, language } = props
  const say = words(language)
  const questions = renderSections(definition, language, 'faq')
  return (
    <SitePageFrame {...props} page="questions" title={say('questions')}>
      <h1 class="ds-heading" data-size="lg">
        {say('questions')}
      </h1>
      {questions.map((question) => (
        <section key={question.id} class="question" aria-labelledby={question.id}>
          <h2 class="ds-heading" data-size="2xs" id={question.id}>
            {question.title}
          </h2>
          <Prose html={question.html} />
        </section>
      ))}
      <section aria-labelledby="contact">
        <h2 class="ds-heading" data-size="sm" id="contact">
          {say('contact')}
        </h2>
        <Prose html={renderText(definition, language, 'contact').html} />
      </section>
    </SitePageFrame>
  )
}
