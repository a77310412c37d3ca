import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { exceptionTerms } from '../forms/exception-form.ts'
import { exceptionsPath } from '../paths.ts'
import { words } from '../words.ts'
import { valueProblem } from './exception-problems.tsx'
import type { InviteePageProps } from './invitee-page.tsx'

/** The form of an exception: what it changes, the number, and why. */
export function ExceptionForm({ frame, file, letter, typed, errors }: InviteePageProps) {
  const { language } = frame
  const say = words(language)
  const terms = letter.offersSponsorship ? exceptionTerms : (['representatives'] as const)
  return (
    <Details summary={say('exceptions.new')} open={errors !== undefined}>
      <p>{say('exceptions.newLead')}</p>
      <form method="post" action={exceptionsPath(file.invitee.id)} novalidate>
        <Radios
          language={language}
          name="term"
          legend={say('exceptions.term')}
          value={typed?.term}
          error={errors?.term && say('error.term')}
          choices={terms.map((term) => ({ value: term, text: say(`term.${term}`) }))}
        />
        <Field
          language={language}
          name="value"
          label={say('exceptions.numberLabel')}
          hint={say('exceptions.numberHint')}
          value={typed?.value}
          error={valueProblem({ language, letter, typed, errors })}
          inputMode="numeric"
          width="short"
          maxLength={2}
        />
        <Field
          language={language}
          name="reason"
          as="textarea"
          rows={3}
          label={say('exceptions.reason')}
          hint={say('exceptions.reasonHint')}
          value={typed?.reason}
          error={errors?.reason && say('error.reason')}
          maxLength={1000}
          dir="auto"
        />
        <Button>{say('exceptions.save')}</Button>
      </form>
    </Details>
  )
}
