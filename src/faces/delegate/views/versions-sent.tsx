import { formWords } from '../../../journey/registration/form/words.ts'
import type { RegistrationVersion } from '../../../journey/registration/schema.ts'
import { dayIn } from '../../../platform/clock/day-in-zone.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { type Language, localeOf } from '../../../platform/i18n/language.ts'
import { words } from '../words.ts'

/** What was sent, and when; nothing before the first time. */
export function VersionsSent(props: {
  language: Language
  versions: RegistrationVersion[]
  timeZone: string
}) {
  const { language, versions, timeZone } = props
  if (versions.length === 0) return null
  const say = words(language)
  const list = new Intl.ListFormat(localeOf(language))
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {say('versionsTitle')}
      </h2>
      <ul>
        {versions.map(({ number, submittedAt, sections, assistance }) => (
          <li key={number} dir="auto">
            {say('version', {
              date: dateInWords(dayIn(submittedAt, timeZone), language),
              sections: list.format(sections.map((subject) => formWords(language)(`${subject}.title`))),
            })}
            {assistance && ` (${say('versionAssisted', { helper: assistance.helper })})`}
          </li>
        ))}
      </ul>
    </>
  )
}
