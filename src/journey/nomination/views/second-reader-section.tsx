import type { Difference } from '../../../reading/second-reader/second-reading-type.ts'
import { fieldLabel } from './field-label.ts'
import type { View } from './view.ts'

/** Where a second reader, if the office has one, reads the message otherwise. It proposes; nothing follows from it by itself. */
export function SecondReaderSection({ data: { note }, say }: View) {
  const second = note.reading?.second
  if (!second || (second.differences.length === 0 && !second.problem)) return null
  const value = ({ field }: Difference, text: string | null) =>
    text === null
      ? say('secondNothing')
      : field === 'sponsorship'
        ? say(`sponsorship-${text as 'asked'}`)
        : text
  const label = ({ field, person }: Difference) =>
    fieldLabel(note, say, field === 'sponsorship' ? 'sponsorshipRequested' : field, person)
  return (
    <section aria-labelledby="second-heading">
      <h2 class="ds-heading" data-size="2xs" id="second-heading">
        {say('secondTitle')}
      </h2>
      <p>{second.problem ? say('secondProblem') : say('secondAbout')}</p>
      <ul>
        {second.differences.map((difference) => (
          <li key={`${difference.person}-${difference.field}-${difference.second}`}>
            {label(difference)}
            {say('secondColon')} <bdi>{value(difference, difference.first)}</bdi>
            {' → '}
            <bdi>{value(difference, difference.second)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
