import { shortInstant } from '../../../../platform/i18n/dates.ts'
import { answersInWords } from '../../form/in-words.ts'
import { sections } from '../../form/sections.ts'
import { formWords } from '../../form/words.ts'
import type { SectionChange } from '../../queries/changes-of.ts'
import type { RegistrationVersion } from '../../schema.ts'
import type { DeskView } from '../desk-view.ts'
import { words } from '../words.ts'
import { wayInWords } from './assistance-section.tsx'

/** What was sent when and by whom, and what each version changed; of what is sealed only that it changed. */
export function VersionsSection(view: DeskView) {
  const { frame, versions } = view
  if (versions.length === 0) return null
  const say = words(frame.language)
  return (
    <section aria-labelledby="versions">
      <h2 class="ds-heading" data-size="2xs" id="versions">
        {say('versionsTitle')}
      </h2>
      <ol reversed>
        {versions.map((version) => (
          <li key={version.number} value={version.number}>
            <Head view={view} version={version} />
            <ul>
              {view.changes
                .filter((change) => change.version === version.number)
                .flatMap((change) => linesOf(view, change).map((line) => <li key={line}>{line}</li>))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Head({ view: { frame }, version }: { view: DeskView; version: RegistrationVersion }) {
  const { language, timeZone } = frame
  const say = words(language)
  const { number, submittedAt, submittedBy, assistance } = version
  const [kind = ''] = submittedBy.split(':')
  const who = say(kind === 'delegate' ? 'who-delegate' : kind === 'staff' ? 'who-staff' : 'who-system')
  return (
    <p>
      <strong>{say('version', { number })}</strong>,{' '}
      {say('versionBy', { when: shortInstant(submittedAt, language, timeZone), who })}
      {assistance &&
        ` (${say('versionAssisted', { way: wayInWords(language, assistance.way), helper: assistance.helper })})`}
    </p>
  )
}

/** What a later version answers otherwise, a line each; of the first one, and of what is sealed, the subject alone. */
function linesOf({ asked, frame }: DeskView, { subject, before, after }: SectionChange): string[] {
  const { language } = frame
  const say = words(language)
  const section = sections[subject]
  const title = formWords(language)(`${subject}.title`)
  if (before === undefined) return [title]
  if (section.isSealed || subject === 'photo' || !before || !after)
    return [say('changedSealed', { section: title })]
  const told = { section, asked, language }
  const earlier = new Map(answersInWords(told, before).map(({ name, answer }) => [name, answer]))
  return answersInWords(told, after)
    .map(({ name, label, answer }) => ({ label, after: answer, before: earlier.get(name) ?? '' }))
    .filter((change) => change.after !== change.before)
    .map((change) =>
      say('changed', {
        label: change.label,
        before: change.before || say('nothingBefore'),
        after: change.after || say('nothingBefore'),
      }),
    )
}
