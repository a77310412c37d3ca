import type { ComponentChildren } from 'preact'
import { dayIn } from '../platform/clock/day-in-zone.ts'
import { dateInWords } from '../platform/i18n/dates.ts'
import { type Language, localeOf } from '../platform/i18n/language.ts'
import { words } from './words.ts'

export type DeadlineProps = {
  language: Language
  /** What is due: "Your Note verbale, if it asks for sponsorship". */
  label: ComponentChildren
  /** The last moment at which it is still on time. */
  at: Date
  /** The zone that binds first, then the others worth showing, each with its name: "Geneva". */
  zones: readonly { timeZone: string; name: string }[]
  /** Given (YYYY-MM-DD): a day and no time of it; the zones are not named. */
  on?: string | undefined
  note?: ComponentChildren | undefined
  /** It lies behind us, by the conference's clock. */
  passed?: boolean | undefined
}

/** The next deadline: the only place of a page that is saffron. */
export function Deadline({ language, label, at, on, zones, note, passed }: DeadlineProps) {
  const say = words(language)
  const [binding, ...others] = on ? [] : zones
  return (
    <div class="deadline" data-passed={passed ? '' : undefined}>
      <p class="deadline-label">{label}</p>
      {on && (
        <p class="deadline-time">
          <time dateTime={on}>{dateInWords(on, language)}</time>
        </p>
      )}
      {binding && (
        <p class="deadline-time">
          <time dateTime={at.toISOString()}>
            <Moment language={language} at={at} zone={binding} />
          </time>
        </p>
      )}
      {others.map((zone) => (
        <p class="deadline-other" key={zone.timeZone}>
          <Moment language={language} at={at} zone={zone} />
        </p>
      ))}
      {passed && <p class="deadline-other">{say('passed')}</p>}
      {note && <p class="deadline-note">{note}</p>}
    </div>
  )
}

function Moment(props: { language: Language; at: Date; zone: DeadlineProps['zones'][number] }) {
  const { language, at, zone } = props
  const { timeZone, name } = zone
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', hourCycle: 'h23', timeZone })
  return (
    <>
      <span>{dateInWords(dayIn(at, timeZone), language)}</span>
      <span class="deadline-dot"> · </span>
      <span>{words(language)('inZone', { time: time.format(at), zone: name })}</span>
    </>
  )
}
