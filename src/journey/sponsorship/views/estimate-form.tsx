import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { estimatePath } from '../paths.ts'
import { amountTyped } from '../rules/money.ts'
import { decidable } from '../rules/next-states.ts'
import { words } from '../words.ts'
import type { RequestPageProps } from './request-page.tsx'

/** What a sponsorship is expected to cost, and how many of the panel have said something; no figure of theirs. */
export function EstimateForm({ frame: { language }, file, definition, failed }: RequestPageProps) {
  const { request, reviews } = file
  if (!decidable.includes(request.state)) return null
  const say = words(language)
  const mine = failed?.form === 'estimate' ? failed : undefined
  return (
    <section aria-labelledby="estimate-title">
      <h2 class="ds-heading" data-size="xs" id="estimate-title">
        {say('estimateTitle')}
      </h2>
      <p>{say('reviews', { count: reviews })}</p>
      <form method="post" action={estimatePath(request.id)} novalidate>
        <input type="hidden" name="version" value={String(request.version)} />
        <Field
          language={language}
          name="estimate"
          label={say('estimateIn', { currency: definition.budget.currency })}
          hint={say('estimateHint')}
          value={mine ? String(mine.typed.estimate ?? '') : amountTyped(request.estimate)}
          error={mine && say(`problem.${mine.problem}`)}
          inputMode="decimal"
          width="short"
        />
        <Button variant="secondary">{say('estimateSave')}</Button>
      </form>
    </section>
  )
}
