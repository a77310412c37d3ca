import { Button } from '../../../ui/button.tsx'
import { ButtonGroup } from '../../../ui/button-group.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { assignmentPath } from '../../note-verbale/paths.ts'
import type { NamedPerson } from '../../note-verbale/schema.ts'
import { confirmationPath, questionPath, regretPath } from '../paths.ts'
import { takesSeat } from '../rules/seats.ts'
import { type Standing, standingOf } from '../rules/standing.ts'
import type { ShownPoint } from '../verification/verification-data.ts'
import type { View } from './view.ts'

/** What an officer decides about the message: confirm its people, record its regret, or ask its sender. */
export function DecisionSection(view: View) {
  const { data, say, sender } = view
  const { note } = data
  if (note.state === 'settled')
    return (
      <>
        <Notice
          kind="success"
          title={say('settledNote', { outcome: say(`outcome-${note.outcome ?? 'filed'}`) })}
        />
        <Ask {...view} />
      </>
    )
  if (!view.mayChange) return null

  const waiting = data.named.filter(({ decision }) => !decision)
  const changesDelegation =
    data.difference.length > 0 && (note.kind === 'correction' || note.kind === 'withdrawal')
  return (
    <section class="decision" aria-labelledby="decision-heading">
      <h2 class="ds-heading" data-size="2xs" id="decision-heading">
        {say('confirmTitle')}
      </h2>
      {waiting.length > 0 && !changesDelegation && <Confirm {...view} waiting={waiting} />}
      {note.kind === 'regret' && data.invitee && (
        <form method="post" action={regretPath(note.id)} class="stack">
          <input type="hidden" name="version" value={note.version} />
          <p>{say('regretIntro', { invitee: sender })}</p>
          <Button>{say('regret')}</Button>
        </form>
      )}
      <Ask {...view} />
    </section>
  )
}

function Ask({ data, say, mayChange }: View) {
  if (!mayChange) return null
  return (
    <ButtonGroup>
      {data.note.fromAddress && (
        <Button variant="secondary" href={questionPath(data.note.id)}>
          {say('askTitle')}
        </Button>
      )}
      <Button variant="tertiary" href={assignmentPath(data.note.id)}>
        {say('handOn')}
      </Button>
    </ButtonGroup>
  )
}

function Confirm(view: View & { waiting: NamedPerson[] }) {
  const { data, say, language, waiting, failed, sender } = view
  const { note } = data
  if (!data.invitee) return <Notice kind="attention" title={say('confirmNeedsInvitee')} level={3} />

  const people = waiting.map((person) => ({ person, standing: standingOf(person.position, data.points) }))
  const free = people.filter(({ standing }) => standing.confirmation.length === 0)
  const proposed = proposedOf(
    free.map(({ person }) => person),
    data,
  )
  const requests = people.filter(({ person }) => person.sponsorship === 'asked')
  return (
    <form method="post" action={confirmationPath(note.id)} class="stack" id="confirmation">
      <input type="hidden" name="version" value={note.version} />
      <p>{say('confirmIntro', { invitee: sender })}</p>
      {people.map(({ person, standing }) => (
        <Checkbox
          key={person.id}
          language={language}
          name="person"
          id={`confirm-${person.id}`}
          value={person.id}
          label={<bdi>{say('confirmPerson', { name: person.fullName })}</bdi>}
          checked={proposed.includes(person)}
          disabled={standing.confirmation.length > 0}
          hint={
            standing.confirmation.length > 0
              ? say('blocked', { points: inWords(standing.confirmation, data.points) })
              : undefined
          }
          error={
            failed?.form === 'confirmation'
              ? failed.errors.find((one) => one.field === `confirm-${person.id}`)?.text
              : undefined
          }
        />
      ))}
      {requests.length > 0 && <Hold {...view} requests={requests} />}
      <Button disabled={free.length === 0}>
        {free.length > 0 && proposed.length === people.length
          ? say('confirm', { count: proposed.length })
          : say('confirmChosen')}
      </Button>
    </form>
  )
}

function Hold(view: View & { requests: { person: NamedPerson; standing: Standing }[] }) {
  const { data, say, language, requests } = view
  const open = requests.filter(
    ({ standing }) => standing.sponsorship.length === 0 && standing.confirmation.length === 0,
  )
  const heldAlready = data.standing?.people.filter(({ sponsorship }) => sponsorship === 'held').length ?? 0
  const left = data.sponsoredSeats - heldAlready
  return (
    <Radios
      language={language}
      name="held"
      legend={say('holdTitle')}
      hint={say('holdHint', { allowed: data.sponsoredSeats })}
      value={open.length === 1 && left > 0 ? open[0]?.person.id : ''}
      choices={[
        ...requests.map(({ person, standing }) => ({
          value: person.id,
          text: <bdi>{person.fullName}</bdi>,
          disabled: standing.sponsorship.length > 0,
          hint:
            standing.sponsorship.length > 0
              ? say('holdBlocked', { points: inWords(standing.sponsorship, data.points) })
              : undefined,
        })),
        { value: '', text: say('holdNobody') },
      ]}
    />
  )
}

/** The words of points, for a sentence. */
export function inWords(codes: string[], points: readonly ShownPoint[]): string {
  return codes.map((code) => points.find((point) => point.code === code)?.label ?? code).join(', ')
}

/** NOM-3: proposed for confirmation are the first up to the number, and all who take no seat. */
function proposedOf(free: NamedPerson[], { standing, seats, outsideQuota }: View['data']): NamedPerson[] {
  const left = seats - (standing?.people.filter((person) => person.takesSeat).length ?? 0)
  const seated = free.filter(({ role }) => takesSeat(role, { outsideQuota }))
  return free.filter((person) => !seated.includes(person) || seated.indexOf(person) < left)
}
