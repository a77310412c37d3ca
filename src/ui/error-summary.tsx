import type { Language } from '../platform/i18n/language.ts'
import { words } from './words.ts'

export type FieldProblem = {
  /** Id of the field to go to (a field's id is its name unless said otherwise). */
  field?: string | undefined
  text: string
}

/** What has to be corrected, on top of a form that came back; it takes the focus and links to each field. */
export function ErrorSummary({ language, errors }: { language: Language; errors: readonly FieldProblem[] }) {
  if (errors.length === 0) return null
  return (
    <div class="ds-error-summary" role="alert" aria-labelledby="error-summary" tabIndex={-1} autofocus>
      <h2 class="ds-heading" id="error-summary">
        {words(language)('problem')}
      </h2>
      <ul class="ds-list">
        {errors.map((error) => (
          <li key={error.field ?? error.text}>
            {error.field ? (
              <a class="ds-link" href={`#${error.field}`}>
                {error.text}
              </a>
            ) : (
              error.text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
