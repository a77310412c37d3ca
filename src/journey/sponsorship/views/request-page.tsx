import type { Definition } from '../../../conference/definition/definition.ts'
import { dateInWords, shortInstant } from '../../../platform/i18n/dates.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx'
import type { NotAnswered } from '../commands/answer-offer.ts'
import type { NotOffered } from '../commands/make-offer.ts'
import type { DecisionProblem } from '../forms/decision-forms.ts'
import { sponsorshipPath } from '../paths.ts'
import type { RequestFile } from '../queries/file-of-request.ts'
import { amountInWords } from '../rules/money.ts'
import { words } from '../words.ts'
import { EligibilityForm } from './eligibility-form.tsx'
import { EstimateForm } from './estimate-form.tsx'
import { DecisionsTable, OffersTable } from './history-tables.tsx'
import { AssistedAnswerForm, OfferForm } from './offer-forms.tsx'
import { StateTag } from './state-tag.tsx'

/** A form of this page that came back: which, what was typed, and why. */
export type FailedForm = {
  form: 'eligibility' | 'estimate' | 'offer' | 'answer'
  typed: Record<string, unknown>
  problem: DecisionProblem | NotOffered | NotAnswered
}

export type RequestPageProps = {
  frame: DeskFrame
  file: RequestFile
  definition: Definition
  story: readonly TimelineEvent[]
  failed?: FailedForm | undefined
}

const fieldOf = { eligibility: 'eligible', estimate: 'estimate', offer: 'replyBy', answer: 'answer' } as const

/** The file of one request: what it asks, what was decided and why, what can be done now, and its whole story. */
export function RequestPage(props: RequestPageProps) {
  const { frame, file, definition, story, failed } = props
  const { language, timeZone } = frame
  const { request, person, invitee } = file
  const say = words(language)
  return (
    <DeskPage
      {...frame}
      title={person.fullName}
      crumbs={[{ href: sponsorshipPath, text: say('title') }, { text: person.fullName }]}
      headingExtra={<StateTag state={request.state} language={language === 'fr' ? 'fr' : 'en'} />}
      hasErrors={failed !== undefined}
    >
      {failed && (
        <ErrorSummary
          language={language}
          errors={[{ field: fieldOf[failed.form], text: say(`problem.${failed.problem}`) }]}
        />
      )}
      <SummaryList
        rows={[
          {
            term: say('nominatedBy'),
            description: (
              <a class="ds-link" href={`/desk/delegations/${person.delegationId}`}>
                <bdi>{invitee.names[language] ?? invitee.names.en}</bdi>
              </a>
            ),
          },
          {
            term: say('office'),
            description: [person.title, person.organisation].filter(Boolean).join(', '),
          },
          {
            term: say('askedIn'),
            description: (
              <a class="ds-link" href={`/desk/notes/${person.noteId}`}>
                {shortInstant(request.requestedAt, language, timeZone)}
              </a>
            ),
          },
          {
            term: say('estimate'),
            description: request.estimate
              ? amountInWords(request.estimate, definition.budget.currency, language)
              : say('notYet'),
          },
          ...(file.replyBy
            ? [{ term: say('replyBy'), description: dateInWords(file.replyBy, language) }]
            : []),
        ]}
      />
      <EligibilityForm {...props} />
      <EstimateForm {...props} />
      <OfferForm {...props} />
      <AssistedAnswerForm {...props} />
      <DecisionsTable {...props} />
      <OffersTable {...props} />
      {story.length > 0 && <Timeline language={language} timeZone={timeZone} events={story} />}
    </DeskPage>
  )
}
