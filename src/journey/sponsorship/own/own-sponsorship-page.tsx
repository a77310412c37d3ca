import { type Definition, isChecked, phrase } from '../../../conference/definition/definition.ts'
import { renderSections } from '../../../conference/definition/render-text.ts'
import type { SectionedTextName } from '../../../conference/definition/text-names.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { ownAnswerPath, ownSponsorshipPath } from '../paths.ts'
import type { OwnSponsorship } from '../queries/own-sponsorship.ts'
import { words } from './words.ts'

export type OwnProblem = 'choose' | 'no-offer' | 'too-late'

type Props = {
  language: Language
  languages: readonly Language[]
  siteName: string
  definition: Definition
  own: OwnSponsorship
  problem?: OwnProblem | undefined
}

/** The sponsorship as the person sees it: what is offered, under which conditions, the answer, and what happens next. */
export function OwnSponsorshipPage(props: Props) {
  const { language, definition, own, problem } = props
  const say = words(language)
  const { offer } = own
  const isOpen = offer && !offer.answer
  return (
    <Page
      language={language}
      languages={props.languages}
      languageHref={(other) => `${ownSponsorshipPath}?language=${other}`}
      title={say('title')}
      siteName={props.siteName}
      home="/registration"
      unchecked={!isChecked(definition, language)}
      hasErrors={problem !== undefined}
      noindex
    >
      {problem && (
        <ErrorSummary language={language} errors={[{ field: 'answer', text: say(`problem.${problem}`) }]} />
      )}
      <h1 class="ds-heading" data-size="lg">
        {say('title')}
      </h1>
      {offer ? <Standing {...props} /> : <p>{say('notYet')}</p>}
      {offer && (
        <>
          <Chapter {...props} title={say('covers')} name="sponsorship-covers" />
          <Chapter {...props} title={say('neverCovers')} name="sponsorship-never-covers" />
          <Chapter {...props} title={say('conditions')} name="sponsorship-conditions" />
          <Chapter {...props} title={say('duties')} name="sponsorship-duties" />
        </>
      )}
      {isOpen && <AnswerForm {...props} />}
      <p>
        <a class="ds-link" href="/registration">
          {say('back')}
        </a>
      </p>
    </Page>
  )
}

/** How it stands: answered, over, or waiting for an answer by a day. */
function Standing({ language, definition, own: { offer } }: Props) {
  const say = words(language)
  if (!offer) return null
  const place = phrase(definition, definition.notesDue.place, language)
  if (!offer.answer)
    return (
      <>
        <p>{say('offered', { supporter: phrase(definition, definition.supporter, language) })}</p>
        <Notice
          kind="attention"
          title={say('answerBy', { date: dateInWords(offer.replyBy, language), place })}
        />
      </>
    )
  const values = { version: offer.conditionsVersion, mailbox: definition.secretariat.mailbox }
  return (
    <Notice
      kind={offer.answer === 'accepted' ? 'success' : 'info'}
      title={say(`was.${offer.answer}`, values)}
      live
    >
      <p>{say(`next.${offer.answer}`, values)}</p>
    </Notice>
  )
}

function Chapter({ definition, language, title, name }: Props & { title: string; name: SectionedTextName }) {
  const sections = renderSections(definition, language, name)
  return (
    <section aria-labelledby={name}>
      <h2 class="ds-heading" data-size="sm" id={name}>
        {title}
      </h2>
      <ul class="bullets">
        {sections.map((section) => (
          <li key={section.id}>
            {section.title && <strong>{section.title}</strong>}
            <Prose html={section.html} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function AnswerForm({ language, own: { offer }, problem }: Props) {
  const say = words(language)
  if (!offer) return null
  return (
    <form method="post" action={ownAnswerPath} novalidate>
      <input type="hidden" name="conditionsVersion" value={String(offer.conditionsVersion)} />
      <Radios
        language={language}
        name="answer"
        legend={say('question', { version: offer.conditionsVersion })}
        error={problem && say(`problem.${problem}`)}
        choices={[
          { value: 'accepted', text: say('accept') },
          { value: 'declined', text: say('decline'), hint: say('declineHint') },
        ]}
      />
      <p>{say('help')}</p>
      <Button>{say('send')}</Button>
    </form>
  )
}
