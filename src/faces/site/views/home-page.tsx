import { phrase } from '../../../conference/definition/definition.ts'
import { datesInWords } from '../../../conference/definition/placeholders.ts'
import {
  hasText,
  renderLine,
  renderSections,
  renderText,
} from '../../../conference/definition/render-text.ts'
import { Details } from '../../../ui/details.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { Steps } from '../../../ui/steps.tsx'
import type { NextDate } from '../next-date.ts'
import { sitePath } from '../paths.ts'
import { pagesOf } from '../site.ts'
import { words } from '../words.ts'
import { NextDateBox } from './next-date-box.tsx'
import { Rooms } from './rooms.tsx'
import { SitePageFrame, type SiteView } from './site-page.tsx'

const questionsShown = 5

/** The first page: what the conference is, the next date, how to take part. */
export function HomePage(props: SiteView & { next: NextDate | undefined }) {
  const { definition, language } = props
  const say = words(language)
  const name = renderLine(definition, language, 'short-name')
  const questions = renderSections(definition, language, 'faq').slice(0, questionsShown)

  return (
    <SitePageFrame
      {...props}
      page="home"
      title={name}
      description={renderLine(definition, language, 'why')}
      band={<Opening {...props} />}
    >
      <section aria-labelledby="take-part">
        <h2 class="ds-heading" data-size="md" id="take-part">
          {say('takePart')}
        </h2>
        <div class="full">
          <Steps
            steps={renderSections(definition, language, 'how-to-take-part').map((step) => ({
              id: step.id,
              title: step.title,
              children: <Prose html={step.html} />,
            }))}
          />
        </div>
        <p>
          <a href={sitePath('how-to-take-part', language)}>{say('allSteps')}</a>
        </p>
      </section>
      <section aria-labelledby="what">
        <h2 class="ds-heading" data-size="sm" id="what">
          {say('whatItIs')}
        </h2>
        <Prose html={renderText(definition, language, 'what-it-is').html} />
      </section>
      <section aria-labelledby="invited">
        <h2 class="ds-heading" data-size="sm" id="invited">
          {say('invited')}
        </h2>
        <ul class="plain-list">
          {renderSections(definition, language, 'who-is-invited').map((circle) => (
            <li key={circle.id}>
              <strong>{circle.title}</strong>
              <Prose html={circle.html} />
            </li>
          ))}
        </ul>
      </section>
      {hasText(definition, 'sponsorship') && (
        <section aria-labelledby="sponsorship-title">
          <h2 class="ds-heading" data-size="sm" id="sponsorship-title">
            {say('sponsorship')}
          </h2>
          <Prose html={renderText(definition, language, 'sponsorship').html} />
        </section>
      )}
      <Coming {...props} />
      <Rooms {...props} />
      <section aria-labelledby="questions">
        <h2 class="ds-heading" data-size="sm" id="questions">
          {say('questions')}
        </h2>
        <div>
          {questions.map((question) => (
            <Details key={question.id} id={question.id} summary={question.title}>
              <Prose html={question.html} />
            </Details>
          ))}
        </div>
        <p>
          <a href={sitePath('questions', language)}>{say('allQuestions')}</a>
        </p>
      </section>
      <section aria-labelledby="contact">
        <h2 class="ds-heading" data-size="sm" id="contact">
          {say('contact')}
        </h2>
        <Prose html={renderText(definition, language, 'contact').html} />
      </section>
    </SitePageFrame>
  )
}

/** PUB-1: the way to the programme and the practical information, once there are any. */
function Coming({ definition, language, programme }: SiteView) {
  const say = words(language)
  const there = pagesOf(definition, programme)
  const links = [
    ['programme', 'programmeAll'],
    ['practical-information', 'practical'],
  ] as const
  if (!links.some(([page]) => there.includes(page))) return null
  return (
    <section aria-labelledby="programme-title">
      <h2 class="ds-heading" data-size="sm" id="programme-title">
        {say('programme')}
      </h2>
      <ul class="plain-list">
        {links.map(
          ([page, text]) =>
            there.includes(page) && (
              <li key={page}>
                <a href={sitePath(page, language)}>{say(text)}</a>
              </li>
            ),
        )}
      </ul>
    </section>
  )
}

function Opening({ definition, language, next }: SiteView & { next: NextDate | undefined }) {
  const { venue } = definition
  return (
    <div class="opening">
      <div class="opening-head">
        <h1 class="ds-heading" data-size="xl">
          {renderLine(definition, language, 'short-name')}
        </h1>
        <p class="opening-where">
          {datesInWords(definition, language)} · {phrase(definition, venue.city, language)}
          <br />
          <span>{phrase(definition, venue.name, language)}</span>
        </p>
      </div>
      {next && <NextDateBox definition={definition} language={language} next={next} />}
      <div class="opening-about">
        <p class="opening-name">{renderLine(definition, language, 'name')}</p>
        <p class="opening-why">{renderLine(definition, language, 'why')}</p>
      </div>
    </div>
  )
}
