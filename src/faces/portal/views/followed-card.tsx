import { askCorrectionPath, askWithdrawalPath } from '../../../journey/nomination/paths.ts'
import { pointSentence } from '../../../journey/note-verbale/portal/point-sentence.ts'
import { missionAddressOf } from '../../../journey/registration/paths.ts'
import { words as registrationWords } from '../../../journey/registration/words.ts'
import { Button } from '../../../ui/button.tsx'
import { PersonName } from '../../../ui/person-name.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag-state.ts'
import type { FollowedPerson, FollowedState } from '../queries/followed-people.ts'
import { words } from '../words.ts'
import type { PortalView } from './home-page.tsx'

const tags: Record<FollowedState, TagState> = {
  'being-verified': 'waiting',
  'to-clarify': 'attention',
  'not-accepted': 'stopped',
  confirmed: 'progress',
  'link-sent': 'progress',
  'registration-begun': 'progress',
  registered: 'done',
  'stepped-back': 'attention',
  withdrawn: 'stopped',
  replaced: 'stopped',
}

/** One person as the mission follows them. */
export function FollowedCard({
  frame,
  person,
  level,
}: PortalView & { person: FollowedPerson; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  const say = words(frame.language)
  const { title, organisation, email, role, state, sponsorship, waitsFor } = person
  const about = { name: person.fullName }
  return (
    <li class="person-card">
      <Heading class="ds-heading" data-size="2xs">
        <PersonName name={person.fullName} honorific={person.honorific} />{' '}
        <Tag state={tags[state]}>{say(`state-${state}`)}</Tag>
      </Heading>
      <p>{say(`about-${state}`)}</p>
      {person.points.length > 0 && (
        <ul class="bullets">
          {person.points.map((point) => (
            <li key={point.code}>{pointSentence(point, frame.language, () => person.fullName)}</li>
          ))}
        </ul>
      )}
      {waitsFor && <p>{say(`waits-${waitsFor}`)}</p>}
      <SummaryList
        dense
        rows={[
          { term: say('title'), description: <bdi>{title ?? say('notGiven')}</bdi> },
          ...(organisation ? [{ term: say('organisation'), description: <bdi>{organisation}</bdi> }] : []),
          { term: say('email'), description: <bdi>{email ?? say('notGiven')}</bdi> },
          { term: say('role'), description: say(`role-${role}`) },
          ...(sponsorship === 'not-asked'
            ? []
            : [{ term: say('sponsorship'), description: say(`sponsorship-${sponsorship}`) }]),
        ]}
      />
      {person.asksForAddress && (
        <p>
          <a class="ds-link" href={missionAddressOf(person.id)}>
            {registrationWords(frame.language)('missionTitle')}
          </a>
        </p>
      )}
      {person.mayChange && (
        <div class="button-group">
          <Button
            variant="secondary"
            size="small"
            href={askCorrectionPath(person.id)}
            label={say('correctAbout', about)}
          >
            {say('correct')}
          </Button>
          <Button
            variant="tertiary"
            size="small"
            href={askWithdrawalPath(person.id)}
            label={say('withdrawAbout', about)}
          >
            {say('withdraw')}
          </Button>
        </div>
      )}
    </li>
  )
}
