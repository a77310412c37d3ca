import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import { instantInWords } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { ClockProblem } from '../clock/clock-move.ts'
import { type DeadlineOfConference, nextDeadline } from '../deadlines.ts'
import { clockPath, notesPath } from '../paths.ts'
import { words } from '../words.ts'
import { inWords } from './deadline-panel.tsx'
import { localTime } from './local-time.ts'

export type ClockPageProps = {
  frame: DeskFrame
  definition: Definition
  /** When the next message of the demonstration's mailbox arrives; undefined when all have. */
  nextArrival: Date | undefined
  failed?: { problem: ClockProblem; date: string } | undefined
  /** What the last move caused. */
  moved?: { arrived: number; passed: readonly DeadlineOfConference[] } | undefined
}

/** The demonstration's clock: where it stands, where it can be moved, and what that has caused. */
export function ClockPage({ frame, definition, nextArrival, failed, moved }: ClockPageProps) {
  const { language, timeZone, now } = frame
  const say = words(language)
  const place = phrase(definition, definition.notesDue.place, language)
  const error = failed && say(`clock.problem.${failed.problem}`)
  return (
    <DeskPage {...frame} title={say('clock.title')} hasErrors={failed !== undefined}>
      {error && <ErrorSummary language={language} errors={[{ field: 'date', text: error }]} />}
      {moved && <Moved language={language} definition={definition} moved={moved} />}
      <p>{say('clock.about', { now: instantInWords(now, language, timeZone), place })}</p>
      <section>
        <h2 class="ds-heading" data-size="xs">
          {say('clock.move')}
        </h2>
        <Presets frame={frame} definition={definition} nextArrival={nextArrival} />
      </section>
      <form method="post" action={clockPath} class="stack">
        <Field
          language={language}
          name="date"
          type="datetime-local"
          label={say('clock.date')}
          hint={say('clock.date.hint', { place })}
          error={error}
          value={failed?.date || localTime(now, timeZone)}
          required
        />
        <Button name="to" value="date" variant="secondary">
          {say('clock.date.button')}
        </Button>
      </form>
    </DeskPage>
  )
}

function Presets({
  frame,
  definition,
  nextArrival,
}: Pick<ClockPageProps, 'frame' | 'definition' | 'nextArrival'>) {
  const { language, timeZone, now } = frame
  const say = words(language)
  const deadline = nextDeadline(definition, now)
  const presets = [
    nextArrival && {
      to: 'next-arrival',
      text: say('clock.arrival'),
      about: instantInWords(nextArrival, language, timeZone),
    },
    deadline && {
      to: 'next-deadline',
      text: say('clock.deadline'),
      about: say('clock.deadline.about', inWords(definition, deadline, language)),
    },
    { to: 'next-day', text: say('clock.day'), about: say('clock.day.about') },
  ].filter((preset) => preset !== undefined)
  return (
    <form method="post" action={clockPath} class="stack">
      {!nextArrival && <p>{say('clock.noArrival')}</p>}
      {presets.map(({ to, text, about }) => (
        <p key={to} class="clock-preset">
          <Button name="to" value={to} variant="secondary" describedBy={`about-${to}`}>
            {text}
          </Button>{' '}
          <span id={`about-${to}`}>{about}</span>
        </p>
      ))}
    </form>
  )
}

function Moved(props: {
  language: DeskFrame['language']
  definition: Definition
  moved: NonNullable<ClockPageProps['moved']>
}) {
  const { language, definition, moved } = props
  const say = words(language)
  return (
    <Notice kind="success" live title={say('clock.moved')}>
      <p>
        <a class="ds-link" href={notesPath}>
          {say('clock.arrived', { count: moved.arrived })}
        </a>
      </p>
      {moved.passed.length === 0 ? (
        <p>{say('clock.nonePassed')}</p>
      ) : (
        <ul>
          {moved.passed.map((deadline) => (
            <li key={deadline.key}>{say('home.passed', inWords(definition, deadline, language))}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
