import type { ComponentChildren } from 'preact'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { ErrorSummary, type FieldProblem } from './error-summary.tsx'
import type { MissionFrame } from './mission-frame.ts'
import { Page } from './page.tsx'

export type MissionPageProps = MissionFrame & {
  /** The page's title and its heading. */
  title: string
  crumbs?: readonly Crumb[] | undefined
  /** What has to be corrected in the form that came back. */
  errors?: readonly FieldProblem[] | undefined
  /** Above the heading: what was done, or what happened meanwhile. */
  news?: ComponentChildren | undefined
  children?: ComponentChildren | undefined
}

/** A page of a mission: one subject, its errors on top, the way back. */
export function MissionPage({ title, crumbs, errors = [], news, children, ...frame }: MissionPageProps) {
  return (
    <Page {...frame} title={title} hasErrors={errors.length > 0} noindex>
      {crumbs && <Breadcrumbs language={frame.language} crumbs={crumbs} />}
      <ErrorSummary language={frame.language} errors={errors} />
      {news}
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      {children}
    </Page>
  )
}
