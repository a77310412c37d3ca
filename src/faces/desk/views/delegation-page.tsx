import { delegationPath } from '../../../journey/nomination/paths.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Timeline, type TimelineEvent } from '../../../ui/timeline.tsx'
import { inviteePath } from '../../registry/paths.ts'
import type { DelegationFile, InviteeChoice } from '../delegations/delegation-file.ts'
import { deskLanguage } from '../desk-language.ts'
import { inviteeName } from '../invitee-name.ts'
import { delegationsPath } from '../paths.ts'
import { words } from '../words.ts'
import { DelegationActions } from './delegation-actions.tsx'
import { DelegationExceptions, DelegationMessages, DelegationNotes } from './delegation-papers.tsx'
import { DelegationPeople } from './delegation-people.tsx'
import { openPointsInWords } from './open-points.ts'

export type DelegationPageProps = {
  frame: DeskFrame
  file: DelegationFile
  story: readonly TimelineEvent[]
  /** References of the Notes that named the people, by the Note's id. */
  references: ReadonlyMap<string, string>
  /** Who made the exceptions, by the name of the actor. */
  authors: ReadonlyMap<string, string>
  /** May the reader take a confirmation back, or record a withdrawal? */
  decides: boolean
  /** What the reader may choose from to merge or to move people; missing where they may not. */
  choices?: { delegations: readonly InviteeChoice[]; invitees: readonly InviteeChoice[] } | undefined
}

/** A delegation's file: its people, its numbers, what was received and sent, its story, and what can be changed. */
export function DelegationPage(props: DelegationPageProps) {
  const { frame, file, story, references, authors, decides, choices } = props
  const { language, timeZone } = frame
  const say = words(language)
  const name = inviteeName(file.invitee, deskLanguage(language))
  return (
    <DeskPage
      {...frame}
      title={say('delegation.title', { name })}
      crumbs={[{ text: say('delegations.title'), href: delegationsPath }, { text: name }]}
    >
      {file.delegation.mergedInto && (
        <Notice kind="attention">
          <p>
            {say('delegation.merged')}{' '}
            <a class="ds-link" href={delegationPath(file.delegation.mergedInto)}>
              {say('delegation.merged.link')}
            </a>
          </p>
        </Notice>
      )}
      {file.regrets && <Notice kind="attention">{say('delegation.regrets')}</Notice>}
      <Numbers frame={frame} file={file} />
      <DelegationPeople frame={frame} file={file} references={references} mayChange={decides} />
      <DelegationExceptions frame={frame} exceptions={file.exceptions} authors={authors} />
      <DelegationNotes frame={frame} notes={file.notes} />
      <DelegationMessages frame={frame} messages={file.messages} />
      <section>
        <h2 class="ds-heading" data-size="xs">
          {say('delegation.story')}
        </h2>
        <Timeline language={language} timeZone={timeZone} events={story} />
      </section>
      {choices && !file.delegation.mergedInto && (
        <DelegationActions language={language} file={file} choices={choices} />
      )}
    </DeskPage>
  )
}

function Numbers({ frame: { language }, file }: Pick<DelegationPageProps, 'frame' | 'file'>) {
  const say = words(language)
  const { delegation, invitee, notes } = file
  const confirmed = file.people.filter(({ state }) => state === 'confirmed')
  const count = (is: (person: (typeof confirmed)[number]) => boolean) => confirmed.filter(is).length
  const open = openPointsInWords(
    {
      openNotes: notes.filter(({ state }) => state !== 'settled').length,
      asked: count(({ sponsorship }) => sponsorship === 'asked'),
      withoutAddress: count(({ email }) => email === null),
    },
    language,
  )
  return (
    <SummaryList
      dense
      rows={[
        {
          term: say('delegation.invitee'),
          description: (
            <a class="ds-link" href={inviteePath(invitee.id)}>
              <bdi>{inviteeName(invitee, deskLanguage(language))}</bdi>
            </a>
          ),
        },
        {
          term: say('delegation.seats'),
          description: say('delegation.seats.value', {
            seated: count(({ takesSeat }) => takesSeat),
            seats: delegation.seats,
          }),
        },
        {
          term: say('delegation.sponsored'),
          description: say('delegation.sponsored.value', {
            held: count(({ sponsorship }) => sponsorship === 'held'),
            most: delegation.sponsoredSeats,
          }),
        },
        {
          term: say('delegation.open'),
          description: open.length > 0 ? open.join('; ') : say('delegation.open.none'),
        },
      ]}
    />
  )
}
