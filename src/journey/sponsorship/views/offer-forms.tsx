import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { assistedAnswerPath, offerPath } from '../paths.ts'
import { mayBecome } from '../rules/next-states.ts'
import { words } from '../words.ts'
import type { RequestPageProps } from './request-page.tsx'

/** SPO-5: offers the sponsorship with its conditions, to be answered by a day. */
export function OfferForm({ frame: { language }, file: { request, person }, failed }: RequestPageProps) {
  if (!mayBecome(request.state, 'offered')) return null
  const say = words(language)
  const mine = failed?.form === 'offer' ? failed : undefined
  return (
    <section aria-labelledby="offer-title">
      <h2 class="ds-heading" data-size="xs" id="offer-title">
        {say('offer')}
      </h2>
      <p>{say(person.email ? 'offerLead' : 'offerWithoutAddress')}</p>
      <form method="post" action={offerPath(request.id)} novalidate>
        <input type="hidden" name="version" value={String(request.version)} />
        <Field
          language={language}
          name="replyBy"
          type="date"
          label={say('replyBy')}
          hint={say('replyByHint')}
          value={mine && String(mine.typed.replyBy ?? '')}
          error={mine && say(`problem.${mine.problem}`)}
          width="short"
        />
        <Button>{say('offerSave')}</Button>
      </form>
    </section>
  )
}

/** An answer that somebody gives with help: read aloud, on paper, by telephone. */
export function AssistedAnswerForm({
  frame: { language },
  file: { request, offers },
  failed,
}: RequestPageProps) {
  const open = offers.find(({ answer }) => answer === null)
  if (!open) return null
  const say = words(language)
  const mine = failed?.form === 'answer' ? failed : undefined
  const typed = (name: string) => mine && String(mine.typed[name] ?? '')
  const helperError = mine?.problem === 'helperMissing' ? say('problem.helperMissing') : undefined
  return (
    <Details summary={say('assisted')} open={mine !== undefined}>
      <p>{say('assistedLead')}</p>
      <form method="post" action={assistedAnswerPath(request.id)} novalidate>
        <input type="hidden" name="conditionsVersion" value={String(open.conditionsVersion)} />
        <Radios
          language={language}
          name="answer"
          legend={say('answer')}
          value={typed('answer')}
          error={mine && !helperError ? say(`problem.${mine.problem}`) : undefined}
          choices={[
            { value: 'accepted', text: say('answer.accepted') },
            { value: 'declined', text: say('answer.declined') },
          ]}
        />
        <Radios
          language={language}
          name="way"
          legend={say('way')}
          value={typed('way')}
          choices={(['read-aloud', 'paper', 'telephone'] as const).map((way) => ({
            value: way,
            text: say(`way.${way}`),
          }))}
        />
        <Field
          language={language}
          name="language"
          label={say('spoken')}
          value={typed('language')}
          width="short"
        />
        <Field
          language={language}
          name="helper"
          label={say('helper')}
          value={typed('helper')}
          error={helperError}
          dir="auto"
        />
        <Field
          language={language}
          name="witness"
          label={say('witness')}
          value={typed('witness')}
          dir="auto"
        />
        <Button>{say('answerSave')}</Button>
      </form>
    </Details>
  )
}
