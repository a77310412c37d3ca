import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { NoProposal, Proposal, Wishes } from '../allocation/allocate.ts'
import { allocationPath, minutePath, requestPath, sponsorshipPath } from '../paths.ts'
import type { CandidateRow } from '../queries/candidates.ts'
import { amountInWords } from '../rules/money.ts'
import { words } from '../words.ts'
import { ProposalSummary } from './proposal-summary.tsx'
import { regionInWords } from './region-in-words.ts'

export type AllocationPageProps = {
  frame: DeskFrame
  rows: readonly CandidateRow[]
  regions: readonly string[]
  wishes: Wishes
  proposal: Proposal | NoProposal | undefined
  currency: string
  /** What is not committed, in hundredths. */
  left: number
}

/** SPO-2: the best set that the means reach, the wishes that it meets, and what they cost. No figure stands beside a State. */
export function AllocationPage(props: AllocationPageProps) {
  const { frame, rows, regions, wishes, currency, left } = props
  const { language } = frame
  const say = words(language)
  return (
    <DeskPage
      {...frame}
      title={say('allocation')}
      crumbs={[{ href: sponsorshipPath, text: say('title') }, { text: say('allocation') }]}
    >
      <p>{say('allocationLead', { left: amountInWords(left, currency, language) })}</p>
      <form method="get" action={allocationPath}>
        <fieldset class="ds-fieldset filters">
          <legend class="ds-label" data-weight="semibold">
            {say('floors')}
          </legend>
          {regions.map((region) => (
            <Field
              key={region}
              language={language}
              name={`floor-${region}`}
              label={regionInWords(region, language)}
              value={String(wishes.floors.find(({ group }) => group === region)?.atLeast ?? '')}
              inputMode="numeric"
              width="short"
            />
          ))}
        </fieldset>
        <ProposalSummary {...props} />
        <CandidatesTable {...props} />
        <Button variant="secondary">{say('runAgain')}</Button>{' '}
        <Button href={minutePath}>{say('writeMinute')}</Button>
      </form>
      {rows.length === 0 && <p>{say('allocationEmpty')}</p>}
    </DeskPage>
  )
}

function CandidatesTable({ frame: { language }, rows, wishes, proposal, currency }: AllocationPageProps) {
  const say = words(language)
  const chosen = proposal && 'chosen' in proposal ? proposal : undefined
  return (
    <Table
      language={language}
      id="candidates"
      caption={say('candidates', { count: rows.length })}
      rows={[...rows].sort((a, b) => orderOf(a, chosen) - orderOf(b, chosen))}
      rowKey={({ request }) => request.id}
      columns={[
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
          key: 'points',
          head: say('points'),
          numeric: true,
          cell: ({ points }) => points?.toLocaleString(language, { maximumFractionDigits: 2 }) ?? '–',
        },
        {
          key: 'cost',
          head: say('estimate'),
          numeric: true,
          cell: ({ request }) =>
            request.estimate === null ? '–' : amountInWords(request.estimate, currency, language),
        },
        {
          key: 'proposed',
          head: say('proposed'),
          cell: ({ request, missing }) => {
            if (missing) return <Tag state="attention">{say(`missing.${missing}`)}</Tag>
            if (chosen?.chosen.includes(request.id)) return <Tag state="done">{say('in')}</Tag>
            const place = chosen?.waiting.indexOf(request.id) ?? -1
            return place >= 0 ? <Tag state="waiting">{say('place', { place: place + 1 })}</Tag> : say('out')
          },
        },
        {
          key: 'pin',
          head: say('pin'),
          cell: ({ request, person }) => (
            <Field
              language={language}
              name={`pin-${request.id}`}
              label={say('pinOf', { name: person.fullName })}
              labelHidden
              as="select"
              value={pinOf(wishes, request.id)}
              options={(['', 'in', 'out'] as const).map((value) => ({
                value,
                text: say(`pin.${value || 'free'}`),
              }))}
            />
          ),
        },
      ]}
    />
  )
}

/** Those who are in first, then those who wait, in their order. */
function orderOf({ request, missing }: CandidateRow, proposal: Proposal | undefined): number {
  if (missing) return 3000
  if (!proposal) return 0
  if (proposal.chosen.includes(request.id)) return proposal.chosen.indexOf(request.id)
  const place = proposal.waiting.indexOf(request.id)
  return place >= 0 ? 1000 + place : 2000
}

function pinOf({ pinnedIn, pinnedOut }: Wishes, id: string): string {
  if (pinnedIn.includes(id)) return 'in'
  return pinnedOut.includes(id) ? 'out' : ''
}
