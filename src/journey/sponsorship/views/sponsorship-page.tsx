import { dateInWords } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { type Column, Table } from '../../../ui/table.tsx'
import { allocationPath, minutePath, requestPath, sponsorshipPath } from '../paths.ts'
import type { Request } from '../queries/requests.ts'
import { amountInWords } from '../rules/money.ts'
import { decidable } from '../rules/next-states.ts'
import { type SponsorshipState, sponsorships } from '../schema.ts'
import { words } from '../words.ts'
import { BudgetPanel, type BudgetPanelProps } from './budget-panel.tsx'
import { StateTag } from './state-tag.tsx'

type Props = BudgetPanelProps & { requests: readonly Request[]; state: SponsorshipState | undefined }

/** All requests, in which state each is, and the budget; who is next stands first on the waiting list. */
export function SponsorshipPage(props: Props) {
  const { frame, requests, state, failed, isManager } = props
  const { language } = frame
  const say = words(language)
  const counts = new Map<string, number>()
  for (const { request } of requests) counts.set(request.state, (counts.get(request.state) ?? 0) + 1)
  const shown = state ? requests.filter(({ request }) => request.state === state) : requests
  const waits = requests.some(({ request }) => decidable.includes(request.state))
  return (
    <DeskPage {...frame} title={say('title')} hasErrors={failed !== undefined}>
      {failed && (
        <ErrorSummary
          language={language}
          errors={[{ field: 'total', text: say(`problem.${failed.problem}`) }]}
        />
      )}
      <BudgetPanel {...props} />
      <form class="filters" method="get" action={sponsorshipPath}>
        <Field
          language={language}
          name="state"
          label={say('state')}
          as="select"
          value={state ?? ''}
          options={[
            { value: '', text: say('all', { count: requests.length }) },
            ...sponsorships.state.enumValues.map((one) => ({
              value: one,
              text: `${say(`state.${one}`)} (${counts.get(one) ?? 0})`,
            })),
          ]}
        />
        <Button variant="secondary">{say('show')}</Button>
        {isManager && waits && (
          <>
            <Button variant="secondary" href={allocationPath}>
              {say('allocation')}
            </Button>
            <Button href={minutePath}>{say('writeMinute')}</Button>
          </>
        )}
      </form>
      <Table
        language={language}
        id="requests"
        caption={say('caption', { count: shown.length })}
        rows={shown}
        rowKey={({ request }) => request.id}
        empty={say(state ? 'emptyState' : 'empty')}
        columns={columnsOf(props)}
      />
    </DeskPage>
  )
}

function columnsOf({ frame: { language }, budget, currency }: Props): Column<Request>[] {
  const say = words(language)
  return [
    {
      key: 'person',
      head: say('person'),
      rowHead: true,
      cell: ({ request, person }) => (
        <a class="ds-link" href={requestPath(request.id)}>
          <bdi>{person.fullName}</bdi>
        </a>
      ),
    },
    {
      key: 'invitee',
      head: say('nominatedBy'),
      cell: ({ invitee }) => <bdi>{invitee.names[language] ?? invitee.names.en}</bdi>,
    },
    {
      key: 'state',
      head: say('state'),
      cell: ({ request }) => (
        <>
          <StateTag state={request.state} language={language === 'fr' ? 'fr' : 'en'} />
          {request.place && <> {say('place', { place: request.place })}</>}
        </>
      ),
    },
    {
      key: 'replyBy',
      head: say('replyBy'),
      cell: ({ replyBy }) => replyBy && dateInWords(replyBy, language),
    },
    {
      key: 'estimate',
      head: say('estimate'),
      numeric: true,
      cell: ({ request }) =>
        request.estimate && amountInWords(request.estimate, budget?.currency ?? currency, language),
    },
  ]
}
