import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { PersonName } from '../../../ui/person-name.tsx'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { NamedPerson } from '../../note-verbale/schema.ts'
import { personCorrectionPath, refusalPath } from '../paths.ts'
import { fieldId, markId, markOf } from '../verification/marks.ts'
import { PersonFields } from './person-fields.tsx'
import { PointList } from './point-list.tsx'
import type { View } from './view.ts'

const tagOf = { confirmed: 'done', 'not-accepted': 'stopped', 'taken-off': 'stopped' } as const

/** One person: what was read, each value with its place in the original; points to clarify; what can be done. */
export function PersonCard(view: View & { person: NamedPerson }) {
  const { data, say, person } = view
  return (
    <li class="person-card" id={`named-${person.id}`}>
      <h3 class="ds-heading" data-size="2xs">
        <PersonName name={person.fullName} honorific={person.honorific} />{' '}
        <MarkLink {...view} field="fullName" />{' '}
        <Tag state={person.decision ? tagOf[person.decision] : 'waiting'}>
          {say(person.decision ? `decided-${person.decision}` : 'notDecided')}
        </Tag>
      </h3>
      <SummaryList dense rows={rowsOf(view)} />
      <PointList
        {...view}
        points={data.points.filter((point) => point.person === person.position)}
        namedPersonId={person.id}
      />
      {view.mayChange && !person.decision && (
        <>
          <Correction {...view} />
          <Refusal {...view} />
        </>
      )}
      {person.reason && <p>{say('acceptedReason', { reason: person.reason })}</p>}
    </li>
  )
}

function rowsOf(view: View & { person: NamedPerson }) {
  const { say, person, marks } = view
  const values = [
    ['title', say('jobTitle'), person.title],
    ['organisation', say('organisation'), person.organisation],
    ['email', say('email'), person.email],
    ['role', say('role'), say(`role-${person.role}`)],
    ['sponsorshipRequested', say('sponsorship'), say(`sponsorship-${person.sponsorship}`)],
  ] as const
  return values.map(([field, term, value]) => {
    const mark = markOf(marks, field, person.position)
    return {
      id: fieldId(field, person.position),
      term,
      description: (
        <>
          <bdi>{value ?? say('none')}</bdi>
          {mark?.evidence.repair && (
            <span class="repair"> ({say('repaired', { how: mark.evidence.repair })})</span>
          )}
        </>
      ),
      mark: mark && {
        number: mark.number,
        href: `#${markId(mark)}`,
        label: say('seeMark', { field: term, number: mark.number }),
      },
    }
  })
}

function MarkLink({ marks, person, say, field }: View & { person: NamedPerson; field: string }) {
  const mark = markOf(marks, field, person.position)
  if (!mark) return null
  return (
    <a
      class="mark-link"
      id={fieldId(field, person.position)}
      href={`#${markId(mark)}`}
      aria-label={say('seeMark', { field: say('name'), number: mark.number })}
    >
      {mark.number}
    </a>
  )
}

function Correction(view: View & { person: NamedPerson }) {
  const { data, say, person, failed } = view
  const back = failed?.form === `correct-${person.id}` ? failed : undefined
  return (
    <Details summary={say('correctPerson', { name: person.fullName })} open={back !== undefined}>
      <form method="post" action={personCorrectionPath(data.note.id, person.id)} class="stack">
        <input type="hidden" name="version" value={data.note.version} />
        <PersonFields
          {...view}
          prefix={`correct-${person.id}`}
          values={back?.typed ?? valuesOf(person)}
          errors={back?.errors ?? []}
          button={say('save')}
        />
      </form>
    </Details>
  )
}

function Refusal({ data, say, person, failed, language }: View & { person: NamedPerson }) {
  const id = `refuse-${person.id}`
  const back = failed?.form === id ? failed : undefined
  return (
    <Details summary={say('refuse')} open={back !== undefined}>
      <form method="post" action={refusalPath(data.note.id, person.id)} class="stack">
        <input type="hidden" name="version" value={data.note.version} />
        <Field
          language={language}
          name="reason"
          id={`${id}-reason`}
          label={say('refuseReason')}
          as="textarea"
          rows={2}
          value={back?.typed.reason ?? ''}
          error={back?.errors[0]?.text}
          width="full"
        />
        <Button variant="danger" size="small">
          {say('refuseButton', { name: person.fullName })}
        </Button>
      </form>
    </Details>
  )
}

function valuesOf(person: NamedPerson): Record<string, string | null> {
  const {
    fullName,
    honorific,
    givenNames,
    familyName,
    title,
    organisation,
    email,
    role,
    gender,
    sponsorship,
  } = person
  return {
    fullName,
    honorific,
    givenNames,
    familyName,
    title,
    organisation,
    email,
    role,
    gender,
    sponsorship,
  }
}
