import { Notice } from '../../../ui/notice.tsx'
import { amountInWords } from '../rules/money.ts'
import { words } from '../words.ts'
import type { AllocationPageProps } from './allocation-page.tsx'
import { regionInWords } from './region-in-words.ts'

/** What the choice comes to: how many, for how much, who is the first out, and what each floor costs; or why there is none. */
export function ProposalSummary({ frame: { language }, rows, proposal, currency }: AllocationPageProps) {
  const say = words(language)
  if (!proposal) return null
  if ('impossible' in proposal) {
    const groups = new Intl.ListFormat(language).format(
      proposal.groups.map((one) => regionInWords(one, language)),
    )
    return <Notice kind="attention" title={say(`impossible.${proposal.impossible}`, { groups })} live />
  }
  const nameOf = (id: string | undefined) =>
    rows.find(({ request }) => request.id === id)?.person.fullName ?? ''
  const names = (ids: readonly string[]) => new Intl.ListFormat(language).format(ids.map(nameOf))
  return (
    <section aria-labelledby="proposal-title">
      <h2 class="ds-heading" data-size="xs" id="proposal-title">
        {say('proposal')}
      </h2>
      <p>
        {say('proposalSum', {
          count: proposal.chosen.length,
          spent: amountInWords(proposal.spent, currency, language),
        })}
        {proposal.firstOut && <> {say('firstOut', { name: nameOf(proposal.firstOut) })}</>}
        {!proposal.isProven && <> {say('notProven')}</>}
      </p>
      {proposal.floors.length > 0 && (
        <ul>
          {proposal.floors.map((floor) => (
            <li key={floor.group}>
              {say(floor.points > 0.004 ? 'floorCosts' : 'floorFree', {
                group: regionInWords(floor.group, language),
                atLeast: floor.atLeast,
                points: floor.points.toLocaleString(language, { maximumFractionDigits: 2 }),
                instead: names(floor.instead),
                of: names(floor.of),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
