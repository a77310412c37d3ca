import { shortInstant } from '../../../../platform/i18n/dates.ts'
import { localeOf } from '../../../../platform/i18n/language.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/checkbox.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Radios } from '../../../../ui/radios.tsx'
import { assistanceWays } from '../../commands/assist.ts'
import { formWords } from '../../form/words.ts'
import { assistanceOf, submissionOf } from '../../paths.ts'
import { progressOf } from '../../queries/progress-of.ts'
import { leftToDo } from '../../rules/progress.ts'
import type { DeskView } from '../desk-view.ts'
import { words } from '../words.ts'

/** Registering with a person who asks for it: how and by whom, then sending what was filled in. */
export function AssistanceSection(view: DeskView) {
  const { frame, registration, mayChange, failed } = view
  if (!mayChange || registration.state === 'withdrawn') return null
  const say = words(frame.language)
  return (
    <section aria-labelledby="assistance">
      <h2 class="ds-heading" data-size="2xs" id="assistance">
        {say('assistTitle')}
      </h2>
      {registration.assistance ? (
        <Assisting {...view} />
      ) : (
        <Details summary={say('assistTitle')} open={failed !== undefined}>
          <p>{say('assistLead')}</p>
          <AssistanceForm {...view} />
        </Details>
      )}
    </section>
  )
}

function Assisting({ frame, registration, person, asked, form }: DeskView) {
  const { language, timeZone } = frame
  const say = words(language)
  const { assistance } = registration
  if (!assistance) return null
  const left = leftToDo(progressOf(asked, form))
  const isChanged = Object.values(form).some(({ draft }) => draft)
  return (
    <Notice kind="info" level={3}>
      <p>
        {say('assisting', {
          way: wayInWords(language, assistance.way),
          helper: assistance.helper,
          when: shortInstant(new Date(assistance.since), language, timeZone),
        })}
      </p>
      {left.length > 0 && (
        <p>
          {say('left', {
            sections: new Intl.ListFormat(localeOf(language)).format(
              left.map((subject) => formWords(language)(`${subject}.title`)),
            ),
          })}
        </p>
      )}
      {left.length === 0 && isChanged && (
        <form method="post" action={submissionOf(person.id)}>
          <Button size="small">{say('submit')}</Button>
        </form>
      )}
    </Notice>
  )
}

/** How somebody is assisted, in words. */
export function wayInWords(language: DeskView['frame']['language'], way: string): string {
  const known = assistanceWays.find((each) => each === way)
  return known ? words(language)(`way-${known}`) : way
}

function AssistanceForm({ frame: { language }, person, failed }: DeskView) {
  const say = words(language)
  const errorOf = (field: string) => {
    const found = failed?.problems.find((problem) => problem.field === field)
    return found && say(found.problem)
  }
  return (
    <form method="post" action={assistanceOf(person.id)} novalidate>
      <Radios
        language={language}
        name="way"
        legend={say('way')}
        value={failed?.typed.way}
        error={errorOf('way')}
        choices={assistanceWays.map((way) => ({ value: way, text: say(`way-${way}`) }))}
      />
      <Field
        language={language}
        name="helper"
        label={say('helper')}
        hint={say('helperHint')}
        value={failed?.typed.helper}
        error={errorOf('helper')}
        maxLength={200}
        dir="auto"
      />
      <Checkbox
        language={language}
        name="asked"
        label={say('asked')}
        checked={failed?.typed.asked}
        error={errorOf('asked')}
      />
      <Button size="small">{say('assist')}</Button>
    </form>
  )
}
