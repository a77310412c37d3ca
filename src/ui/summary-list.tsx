import type { ComponentChildren } from 'preact'

export type SummaryRow = {
  term: ComponentChildren
  description: ComponentChildren
  /** Id of the row, for a mark in the original to link to. */
  id?: string | undefined
  /** The mark in the original where it was read. */
  mark?: { number: number; href: string; label: string } | undefined
  /** Links at the end of the row; `about` completes the words for screen readers ("Change" "the title"). */
  actions?: readonly { href: string; text: string; about?: string | undefined }[] | undefined
}

/** What is known, in pairs of a term and its value. */
export function SummaryList({ rows, dense }: { rows: readonly SummaryRow[]; dense?: boolean | undefined }) {
  return (
    <dl class="summary-list" data-dense={dense ? '' : undefined}>
      {rows.map((row, index) => (
        <div class="summary-row" id={row.id} key={row.id ?? index} data-mark={row.mark?.number}>
          <dt>{row.term}</dt>
          <dd>
            {row.description}
            {row.mark && (
              <a class="mark-link" href={row.mark.href} aria-label={row.mark.label}>
                {row.mark.number}
              </a>
            )}
          </dd>
          {row.actions && row.actions.length > 0 && (
            <dd class="summary-actions">
              {row.actions.map((action) => (
                <a class="ds-link" href={action.href} key={action.href}>
                  {action.text}
                  {action.about && <span class="ds-sr-only"> {action.about}</span>}
                </a>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
