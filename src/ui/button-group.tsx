import type { ComponentChildren } from 'preact'

/** Buttons beside each other, the one most wanted first; they wrap on a narrow page. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="button-group">{children}</div>
}
