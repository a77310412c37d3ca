import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Field } from '../../../ui/field.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { acceptancesPath } from '../paths.ts'
import type { ShownPoint } from '../verification/verification-data.ts'
import type { View } from './view.ts'

/** Points to clarify, each with the clause that it comes from, and the way to accept it exceptionally. */
export function PointList(view: View & { points: ShownPoint[]; namedPersonId?: string }) {
  if (view.points.length === 0) return null
  return (
    <ul class="point-list">
      {view.points.map((point) => (
        <li key={point.code} id={pointId(point, view.namedPersonId)}>
          <Tag state={point.accepted ? 'done' : 'attention'}>{point.label}</Tag>{' '}
          <span class="point-rule">
            {point.rule} · <code>{point.code}</code>
          </span>
          {point.clauses.map(({ number, sentence }) => (
            <p class="point-clause" key={number}>
              {view.say('clause', { clause: number })}: {sentence}
            </p>
          ))}
          {point.acceptance ? (
            <Accepted {...view} acceptance={point.acceptance} />
          ) : (
            <Accept {...view} point={point} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Accepted({
  say,
  language,
  frame,
  acceptance,
}: View & { acceptance: NonNullable<ShownPoint['acceptance']> }) {
  return (
    <p>
      {say('accepted', { name: acceptance.by, at: shortInstant(acceptance.at, language, frame.timeZone) })}.{' '}
      {say('acceptedReason', { reason: acceptance.reason })}
    </p>
  )
}

function Accept(view: View & { point: ShownPoint; namedPersonId?: string }) {
  const { data, say, language, failed, point, namedPersonId } = view
  if (!view.mayChange || point.effect === 'none' || data.note.state === 'settled') return null
  const id = pointId(point, namedPersonId)
  const back = failed?.form === id ? failed : undefined
  return (
    <Details summary={say('accept')} open={back !== undefined}>
      <form method="post" action={acceptancesPath(data.note.id)} class="stack">
        <input type="hidden" name="version" value={data.note.version} />
        <input type="hidden" name="code" value={point.code} />
        {namedPersonId && <input type="hidden" name="person" value={namedPersonId} />}
        <Field
          language={language}
          name="reason"
          id={`${id}-reason`}
          label={say('acceptReason')}
          as="textarea"
          rows={2}
          value={back?.typed.reason ?? ''}
          error={back?.errors[0]?.text}
          width="full"
        />
        <Button variant="secondary" size="small">
          {say('acceptButton')}
        </Button>
      </form>
    </Details>
  )
}

/** The id of a point on the page, which also names its form. */
export function pointId(point: { code: string }, namedPersonId?: string): string {
  return ['point', point.code, namedPersonId].filter(Boolean).join('-')
}
