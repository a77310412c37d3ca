import { dateInWords, shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { inviteeCallsPath } from '../paths.ts'
import { words } from '../words.ts'
import type { InvitationPageProps } from './invitation-page.tsx'

/** The calls that were noted, and the form for another one. */
export function Calls(props: InvitationPageProps) {
  const { frame, calls, names, mayChange } = props
  const { language, timeZone } = frame
  const say = words(language)
  return (
    <section id="calls">
      <h2 class="ds-heading" data-size="2xs">
        {say('calls')}
      </h2>
      {calls.length === 0 ? (
        <p>{say('callsEmpty')}</p>
      ) : (
        <ul>
          {calls.map((call) => (
            <li key={call.id}>
              <strong>{shortInstant(call.calledAt, language, timeZone)}</strong>
              {': '}
              <bdi>{call.spokeWith ?? say('nobodyAnswered')}</bdi>
              {' – '}
              <bdi>{call.said}</bdi>
              {call.ringAgainOn &&
                ` (${say('ringAgain', { date: dateInWords(call.ringAgainOn, language) })})`}
              {' · '}
              {say('by', { name: names.get(call.notedBy) ?? '–' })}
            </li>
          ))}
        </ul>
      )}
      {mayChange && <CallForm {...props} />}
    </section>
  )
}

function CallForm({ frame: { language }, line, now, typed, errors }: InvitationPageProps) {
  const say = words(language)
  const error = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <form method="post" action={inviteeCallsPath(line.invitee.id)} class="stack">
      <h3 class="ds-heading" data-size="2xs">
        {say('callTitle')}
      </h3>
      <Field
        language={language}
        name="calledAt"
        label={say('calledAt')}
        type="datetime-local"
        value={typed?.calledAt ?? now}
        error={error('calledAt')}
      />
      <Field
        language={language}
        name="channel"
        label={say('callChannel')}
        as="select"
        value={typed?.channel ?? line.ways[0]?.channel.id ?? ''}
        options={[
          ...line.channels.map(({ id, name, telephone }) => ({
            value: id,
            text: telephone ? `${name} · ${telephone}` : name,
          })),
          { value: '', text: say('callChannelOther') },
        ]}
      />
      <Field
        language={language}
        name="spokeWith"
        label={say('spokeWith')}
        hint={say('spokeWithHint')}
        value={typed?.spokeWith ?? ''}
        dir="auto"
        maxLength={200}
      />
      <Field
        language={language}
        name="said"
        label={say('said')}
        as="textarea"
        rows={3}
        value={typed?.said ?? ''}
        error={error('said')}
        dir="auto"
        width="full"
      />
      <Field
        language={language}
        name="ringAgainOn"
        label={say('ringAgainOn')}
        type="date"
        width="short"
        optional
        value={typed?.ringAgainOn ?? ''}
        error={error('ringAgainOn')}
      />
      <Button variant="secondary">{say('noteCall')}</Button>
    </form>
  )
}
