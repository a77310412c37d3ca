import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { MinuteProblems, TypedMinute } from '../forms/minute-form.ts'
import { minutePath, sponsorshipPath } from '../paths.ts'
import type { Request } from '../queries/requests.ts'
import { amountTyped } from '../rules/money.ts'
import { words } from '../words.ts'
import { StateTag } from './state-tag.tsx'

type Props = {
  frame: DeskFrame
  requests: readonly Request[]
  /** YYYY-MM-DD. */
  today: string
  failed?: { typed: TypedMinute; problems: MinuteProblems; stale?: string } | undefined
}

/** The minute of a sitting: when, what was said, and a decision with its reason for each request that is decided. */
export function MinutePage(props: Props) {
  const { frame, requests, today, failed } = props
  const { language } = frame
  const say = words(language)
  const problem = (field: string) => {
    const code = failed?.problems[field]
    return code && say(`problem.${code}`)
  }
  const errors = Object.keys(failed?.problems ?? {}).map((field) => ({ field, text: problem(field) ?? '' }))
  return (
    <DeskPage
      {...frame}
      title={say('minute')}
      crumbs={[{ href: sponsorshipPath, text: say('title') }, { text: say('minute') }]}
      hasErrors={errors.length > 0}
    >
      {errors.length > 0 && <ErrorSummary language={language} errors={errors} />}
      {failed?.stale && (
        <Notice kind="attention" title={say('staleTitle')} live>
          <p>{say('stale', { name: nameOf(requests, failed.stale) })}</p>
        </Notice>
      )}
      <p>{say('minuteLead')}</p>
      <form method="post" action={minutePath} novalidate>
        <Field
          language={language}
          name="heldOn"
          type="date"
          label={say('heldOn')}
          value={failed?.typed.heldOn ?? today}
          error={problem('heldOn')}
          width="short"
        />
        <Field
          language={language}
          name="text"
          as="textarea"
          rows={4}
          label={say('minuteText')}
          hint={say('minuteHint')}
          value={failed?.typed.text}
          error={problem('text')}
          maxLength={10_000}
          dir="auto"
          width="full"
        />
        {requests.map((one) => (
          <RequestRow key={one.request.id} one={one} problem={problem} {...props} />
        ))}
        <Button>{say('minuteSave')}</Button>
      </form>
    </DeskPage>
  )
}

function RequestRow({
  one: { request, person, invitee },
  problem,
  frame: { language },
  failed,
}: Props & { one: Request; problem: (field: string) => string | undefined }) {
  const say = words(language)
  const { id } = request
  const typed = failed?.typed.rows.find((row) => row.id === id)
  const field = (name: string) => ({ language, name: `${name}-${id}`, error: problem(`${name}-${id}`) })
  return (
    <fieldset class="ds-fieldset minute-row">
      <legend class="ds-label" data-weight="semibold">
        <bdi>{person.fullName}</bdi> – <bdi>{invitee.names[language] ?? invitee.names.en}</bdi>{' '}
        <StateTag state={request.state} language={language === 'fr' ? 'fr' : 'en'} />
      </legend>
      <input type="hidden" name={`version-${id}`} value={String(request.version)} />
      <div class="filters">
        <Field
          {...field('outcome')}
          label={say('outcome')}
          as="select"
          value={typed?.outcome ?? ''}
          options={[
            { value: '', text: say('undecided') },
            ...(['approved', 'waiting-list', 'not-met'] as const).map((outcome) => ({
              value: outcome,
              text: say(`state.${outcome}`),
            })),
          ]}
        />
        <Field
          {...field('estimate')}
          label={say('estimate')}
          value={typed?.estimate ?? amountTyped(request.estimate)}
          inputMode="decimal"
          width="short"
        />
        <Field
          {...field('place')}
          label={say('placeLabel')}
          value={typed?.place ?? String(request.place ?? '')}
          inputMode="numeric"
          width="short"
        />
      </div>
      <Field
        {...field('reason')}
        label={say('reason')}
        value={typed?.reason}
        dir="auto"
        width="full"
        maxLength={2000}
      />
    </fieldset>
  )
}

function nameOf(requests: readonly Request[], id: string): string {
  return requests.find(({ request }) => request.id === id)?.person.fullName ?? ''
}
