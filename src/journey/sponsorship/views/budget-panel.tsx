import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { budgetPath } from '../paths.ts'
import type { budgetOf } from '../queries/requests.ts'
import { amountInWords } from '../rules/money.ts'
import { words } from '../words.ts'

export type BudgetPanelProps = {
  frame: DeskFrame
  budget: Awaited<ReturnType<typeof budgetOf>>
  currency: string
  isManager: boolean
  failed?: { typed: string; problem: 'amountWrong' | 'committedMore' } | undefined
}

/** What may be spent, what is planned and committed, and what is left; the manager sets it here. */
export function BudgetPanel({ frame, budget, currency, isManager, failed }: BudgetPanelProps) {
  const { language } = frame
  const say = words(language)
  const amount = (value: number) => amountInWords(value, budget?.currency ?? currency, language)
  return (
    <section aria-labelledby="budget-title">
      <h2 class="ds-heading" data-size="xs" id="budget-title">
        {say('budget')}
      </h2>
      {budget ? (
        <SummaryList
          dense
          rows={[
            { term: say('budget.total'), description: amount(budget.total) },
            { term: say('budget.planned'), description: amount(budget.planned) },
            { term: say('budget.committed'), description: amount(budget.committed) },
            { term: say('budget.left'), description: amount(budget.total - budget.committed) },
          ]}
        />
      ) : (
        <p>{say('budget.none')}</p>
      )}
      {isManager && (
        <Details summary={say('budget.set')} open={failed !== undefined}>
          <form method="post" action={budgetPath} novalidate>
            <Field
              language={language}
              name="total"
              label={say('budget.totalIn', { currency })}
              hint={say('budget.hint')}
              value={failed?.typed}
              error={failed && say(`problem.${failed.problem}`)}
              inputMode="decimal"
              width="short"
            />
            <Button>{say('budget.save')}</Button>
          </form>
        </Details>
      )}
    </section>
  )
}
