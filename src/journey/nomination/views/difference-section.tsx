import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { keyOf } from '../commands/apply-difference.ts'
import { applicationPath } from '../paths.ts'
import type { ComparedField, Difference } from '../rules/difference.ts'
import type { Key } from '../words.ts'
import type { View } from './view.ts'

const labels: Record<ComparedField, Key> = {
  fullName: 'name',
  honorific: 'honorific',
  title: 'jobTitle',
  organisation: 'organisation',
  email: 'email',
  role: 'role',
}

/** What a correction or withdrawal changes in the delegation, line by line, before anything is applied. */
export function DifferenceSection(view: View) {
  const { data, say, mayChange } = view
  const { note, difference } = data
  if ((note.kind !== 'correction' && note.kind !== 'withdrawal') || note.state === 'settled') return null
  if (!data.standing) return <Notice title={say('applicationNone')} level={3} />

  return (
    <section aria-labelledby="difference-heading">
      <h2 class="ds-heading" data-size="2xs" id="difference-heading">
        {say('application')}
      </h2>
      <form method="post" action={applicationPath(note.id)} class="stack">
        <input type="hidden" name="version" value={note.version} />
        <p>{say('applicationIntro')}</p>
        {difference.map((line) => (
          <Line key={keyOf(line)} {...view} line={line} />
        ))}
        {mayChange && difference.length > 0 && <Button>{say('apply')}</Button>}
      </form>
    </section>
  )
}

function Line({ say, language, line, mayChange }: View & { line: Difference }) {
  if (line.kind === 'not-found') return <p>{say('diff-not-found', { name: line.written })}</p>
  const name = line.kind === 'added' ? line.named.fullName : line.person.fullName
  return (
    <div class="difference" data-kind={line.kind}>
      <Checkbox
        language={language}
        name="line"
        id={`line-${keyOf(line)}`}
        value={keyOf(line)}
        checked
        disabled={!mayChange}
        label={
          <>
            {say(`diff-${line.kind}`)}: <bdi>{name}</bdi>
          </>
        }
      />
      {line.kind === 'changed' && (
        <dl class="difference-fields">
          {line.changes.map(({ field, from, to }) => (
            <div key={field}>
              <dt>{say(labels[field])}</dt>
              <dd>
                <del>
                  <bdi>{from ?? say('none')}</bdi>
                </del>{' '}
                <ins>
                  <bdi>{to}</bdi>
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
