import { shortInstant } from '../../../platform/i18n/dates.ts'
import { type Language, languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { CallTyped } from '../forms/call-form.ts'
import { inviteeName } from '../invitee-name.ts'
import { holdPath, invitationsPath, letterPdfPath, listPath, releasePath, sendingsPath } from '../paths.ts'
import type { DeskLine } from '../queries/desk-lines.ts'
import { hasFailed } from '../rules/dispatch-state.ts'
import { invitationNumber } from '../rules/invitation-number.ts'
import type { Letter, TelephoneCall } from '../schema.ts'
import { words } from '../words.ts'
import { Calls } from './calls-section.tsx'
import { AnswerTag } from './way-tag.tsx'
import { WaysTable } from './ways-table.tsx'

export type InvitationPageProps = {
  frame: DeskFrame
  line: DeskLine
  definition: Parameters<typeof invitationNumber>[0]
  letters: readonly Letter[]
  languages: readonly Language[]
  calls: readonly TelephoneCall[]
  /** 'staff:<id>' to a name. */
  names: ReadonlyMap<string, string>
  mayChange: boolean
  /** YYYY-MM-DDTHH:MM, in the desk's zone. */
  now: string
  typed?: CallTyped | undefined
  errors: readonly { field?: string; text: string }[]
  /** Why a sending could not be prepared. */
  problem?: 'nobody' | 'not-signed' | undefined
}

/** One invitee's invitation: its number and letter, its channels and what came back, the hold list, calls. */
export function InvitationPage(props: InvitationPageProps) {
  const { frame, line, errors, problem, mayChange } = props
  const { language } = frame
  const say = words(language)
  const name = inviteeName(line.invitee, language)
  return (
    <DeskPage
      {...frame}
      title={say('invitationOf', { name })}
      crumbs={[
        { href: invitationsPath, text: say('title') },
        { href: listPath, text: say('listTitle') },
        { text: name },
      ]}
      headingExtra={<AnswerTag language={language} answer={line.answer} />}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      {problem && (
        <Notice kind="attention" live>
          {say(problem === 'nobody' ? 'nobodyLeft' : 'notSignedYet')}
        </Notice>
      )}
      {line.hold && (
        <Notice kind="attention" title={say('onHold')}>
          <p dir="auto">
            {say('heldSince', {
              at: shortInstant(line.hold.heldAt, language, frame.timeZone),
              reason: line.hold.reason,
            })}
          </p>
          {mayChange && (
            <form method="post" action={releasePath(line.invitee.id)}>
              <Button variant="secondary">{say('holdEnd')}</Button>
            </form>
          )}
        </Notice>
      )}
      <Letters {...props} />
      <WaysTable frame={frame} ways={line.ways} />
      {line.ways.some(({ state }) => hasFailed(state)) && (
        <Notice kind="problem" title={say('whatToDo')}>
          <p>{say('doBounced')}</p>
        </Notice>
      )}
      {mayChange && !line.hold && (
        <form method="post" action={sendingsPath}>
          <input type="hidden" name="invitee" value={line.invitee.id} />
          <Button>{say('prepareOne')}</Button>
        </form>
      )}
      <Calls {...props} />
      {mayChange && !line.hold && <HoldForm {...props} />}
    </DeskPage>
  )
}

function Letters({ frame: { language }, line, letters, languages, definition }: InvitationPageProps) {
  const say = words(language)
  const channel = line.ways[0]?.channel.id
  return (
    <p>
      {say('number')}{' '}
      {line.number === null ? (
        say('unnumbered')
      ) : (
        <strong>{invitationNumber(definition, line.number)}</strong>
      )}
      {' · '}
      <a class="ds-link" href={`/desk/invitees/${line.invitee.id}`}>
        {say('entry')}
      </a>
      {letters.map((letter) => (
        <span key={letter.id}>
          <br />
          {letter.number === 0 ? say('letter') : say('corrigendum', { number: letter.number })}:{' '}
          {languages.map((one) => (
            <span key={one}>
              <a class="ds-link" href={letterPdfPath(letter.id, { channel, language: one })} hreflang={one}>
                <bdi lang={one}>{languageNames[one]}</bdi>
              </a>{' '}
            </span>
          ))}
        </span>
      ))}
    </p>
  )
}

function HoldForm({ frame: { language }, line, errors }: InvitationPageProps) {
  const say = words(language)
  return (
    <form method="post" action={holdPath(line.invitee.id)} class="stack">
      <h2 class="ds-heading" data-size="2xs">
        {say('holdTitle')}
      </h2>
      <p>{say('holdLead')}</p>
      <Field
        language={language}
        name="reason"
        label={say('holdReason')}
        error={errors.find(({ field }) => field === 'reason')?.text}
        maxLength={500}
      />
      <Button variant="secondary">{say('holdPut')}</Button>
    </form>
  )
}
