import { Button } from '../../../../ui/button.tsx'
import { SummaryList } from '../../../../ui/summary-list.tsx'
import { draftPersonPath, draftPersonRemovalPath } from '../../paths.ts'
import type { DraftPerson } from '../note-draft.ts'
import { words } from '../words.ts'
import type { MissionView } from './mission-view.ts'

/** One person of the Note that is prepared, with what was typed. */
export function DraftPersonSummary(props: MissionView & { person: DraftPerson; version: number }) {
  const { frame, terms, person, version } = props
  const say = words(frame.language)
  const shown = (text: string) => <bdi>{text || say('notGiven')}</bdi>
  const name = [person.honorific, person.fullName].filter(Boolean).join(' ')
  return (
    <div class="draft-person">
      <h3 class="ds-heading" data-size="2xs">
        <bdi>{name}</bdi>
      </h3>
      <SummaryList
        dense
        rows={[
          { term: say('title'), description: shown(person.title) },
          { term: say('organisation'), description: shown(person.organisation) },
          { term: say('email'), description: shown(person.email) },
          { term: say('role'), description: say(`role-${person.role}`) },
          ...(terms.offersSponsorship
            ? [
                {
                  term: say('sponsorshipShort'),
                  description: say(person.sponsorship === 'asked' ? 'yes' : 'no'),
                },
              ]
            : []),
        ]}
      />
      <form method="post" action={draftPersonRemovalPath(person.id)} class="button-group">
        <input type="hidden" name="version" value={version} />
        <Button
          variant="secondary"
          size="small"
          href={draftPersonPath(person.id)}
          label={say('changeAbout', { name })}
        >
          {say('change')}
        </Button>
        <Button variant="tertiary" size="small" label={say('removeAbout', { name })}>
          {say('remove')}
        </Button>
      </form>
    </div>
  )
}
