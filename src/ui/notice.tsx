import type { ComponentChildren } from 'preact'

export type NoticeProps = {
  /** 'attention' for a point to clarify, 'problem' for what went wrong, 'success' for what has been done. */
  kind?: 'info' | 'success' | 'attention' | 'problem' | undefined
  title?: ComponentChildren | undefined
  children?: ComponentChildren | undefined
  id?: string | undefined
  /** Read out when the page opens: the answer to what the person has just done. */
  live?: boolean | undefined
  /** Level of the title among the page's headings; 2 where it is not said. */
  level?: 2 | 3 | 4 | undefined
}

const colours = { info: 'info', success: 'success', attention: 'warning', problem: 'danger' }

/** A few words set apart: what has been done, what needs attention, what happened. It stays. */
export function Notice({ kind = 'info', title, children, id, live, level = 2 }: NoticeProps) {
  const Title = `h${level}` as const
  return (
    <div
      class="ds-alert notice"
      id={id}
      data-color={colours[kind]}
      role={live ? (kind === 'problem' ? 'alert' : 'status') : undefined}
    >
      {title && (
        <Title class="ds-heading" data-size="2xs">
          {title}
        </Title>
      )}
      {children}
    </div>
  )
}
