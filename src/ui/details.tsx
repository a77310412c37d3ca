import type { ComponentChildren } from 'preact'

export type DetailsProps = {
  summary: ComponentChildren
  children: ComponentChildren
  id?: string | undefined
  open?: boolean | undefined
}

/** More for those who want it: closed until asked for, works without script. */
export function Details({ summary, children, id, open }: DetailsProps) {
  return (
    <details class="ds-details" id={id} open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
