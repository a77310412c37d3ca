import type { Language } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { changesPath, editionsPath } from '../paths.ts'
import type { Counted } from '../rules/list.ts'
import { words } from '../words.ts'

/** Why an edition was not issued. */
export type IssueError = 'kind' | 'overtaken' | 'unchanged' | 'empty'

export type IssueFormProps = {
  language: Language
  counted: Counted
  /** The newest edition, and how many changes there are since; undefined before the first. */
  newest: { number: number; changes: number } | undefined
  error?: IssueError | undefined
  typed?: string | undefined
}

/** The form by which the List as it stands becomes an edition. */
export function IssueForm({ language, counted, newest, error, typed }: IssueFormProps) {
  const say = words(language)
  const number = (newest?.number ?? 0) + 1
  return (
    <section aria-labelledby="issue">
      <h2 class="ds-heading" data-size="xs" id="issue">
        {say('issue', { number })}
      </h2>
      <p>{say('issueLead')}</p>
      {newest && (
        <p>
          {say('issueChanges', { count: newest.changes, number: newest.number })}{' '}
          {newest.changes > 0 && (
            <a class="ds-link" href={changesPath(newest.number)}>
              {say('seeChanges')}
            </a>
          )}
        </p>
      )}
      <form method="post" action={editionsPath} novalidate>
        <input type="hidden" name="seen" value={newest?.number ?? 0} />
        <input type="hidden" name="counted" value={counted} />
        <Radios
          language={language}
          name="kind"
          legend={say('kind')}
          value={typed}
          error={error && say(`error.${error}`)}
          choices={(['provisional', 'final'] as const).map((kind) => ({
            value: kind,
            text: say(`kind.${kind}`),
          }))}
        />
        <Button>{say('issueButton')}</Button>
      </form>
    </section>
  )
}
