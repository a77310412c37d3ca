import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { findingInWords } from '../../note-verbale/rules/words.ts'
import { eligibilityPath } from '../paths.ts'
import { mayBecome } from '../rules/next-states.ts'
import { words } from '../words.ts'
import type { RequestPageProps } from './request-page.tsx'

/** SPO-1: the points that a person has to look at, and whether the request is eligible. */
export function EligibilityForm({ frame: { language }, file, failed }: RequestPageProps) {
  const say = words(language)
  const { request, points } = file
  const decides = mayBecome(request.state, 'eligible') || mayBecome(request.state, 'not-eligible')
  const mine = failed?.form === 'eligibility' ? failed : undefined
  return (
    <section aria-labelledby="eligibility-title">
      <h2 class="ds-heading" data-size="xs" id="eligibility-title">
        {say('eligibility')}
      </h2>
      {points.length > 0 ? (
        <ul>
          {points.map((finding) => (
            <li key={finding.code}>{findingInWords(finding, language)}</li>
          ))}
        </ul>
      ) : (
        <p>{say('noPoints')}</p>
      )}
      {request.eligibilityReason && (
        <p>
          {say('reason')}: <bdi>{request.eligibilityReason}</bdi>
        </p>
      )}
      {decides && (
        <form method="post" action={eligibilityPath(request.id)} novalidate>
          <input type="hidden" name="version" value={String(request.version)} />
          <Radios
            language={language}
            name="eligible"
            legend={say('eligibleQuestion')}
            value={mine && String(mine.typed.eligible ?? '')}
            error={mine && mine.problem !== 'reasonMissing' ? say(`problem.${mine.problem}`) : undefined}
            choices={[
              { value: 'yes', text: say('eligibleYes') },
              { value: 'no', text: say('eligibleNo') },
            ].filter(({ value }) => mayBecome(request.state, value === 'yes' ? 'eligible' : 'not-eligible'))}
          />
          <Field
            language={language}
            name="reason"
            as="textarea"
            rows={2}
            label={say('reason')}
            hint={say(points.length > 0 ? 'reasonExceptional' : 'reasonIfNot')}
            value={mine && String(mine.typed.reason ?? '')}
            error={mine?.problem === 'reasonMissing' ? say('problem.reasonMissing') : undefined}
            maxLength={2000}
            dir="auto"
          />
          <Button>{say('eligibleSave')}</Button>
        </form>
      )}
    </section>
  )
}
