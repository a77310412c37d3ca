import { formWords, hasWords } from '../../../journey/registration/form/words.ts'
import type { Opening } from '../../../journey/registration/queries/openings-of.ts'
import { isPurpose } from '../../../journey/registration/rules/purposes.ts'
import { instantInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { words } from '../words.ts'

/** Who opened what was sealed: by name, for what, when. */
export function OpenedBy(props: { language: Language; openings: Opening[]; timeZone: string; city: string }) {
  const { language, openings, timeZone, city } = props
  const say = words(language)
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {say('openedTitle')}
      </h2>
      {openings.length === 0 && <p>{say('openedNone')}</p>}
      {openings.length > 0 && (
        <ul>
          {openings.map((opening) => (
            <li key={`${opening.at.toISOString()} ${opening.kind}`} dir="auto">
              {say('openedBy', {
                who: opening.who ?? say('somebody'),
                what: subjectOf(language, opening.kind),
                when: instantInWords(opening.at, language, timeZone),
                city,
                why: say(isPurpose(opening.purpose) ? `why-${opening.purpose}` : 'why-other'),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What was opened, as the form calls it. */
function subjectOf(language: Language, kind: string): string {
  const key = `${kind}.title`
  return hasWords(key) ? formWords(language)(key) : kind
}
