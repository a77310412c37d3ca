import type { ComponentChildren } from 'preact'
import { directionOf } from '../platform/i18n/language.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { DeskBar, type DeskBarProps } from './desk-bar.tsx'
import { DeskRail, type JourneyStep } from './desk-rail.tsx'
import { DocumentHead } from './document-head.tsx'
import { words } from './words.ts'

export type DeskPageProps = DeskBarProps & {
  title: string
  /** The rail: the journey's steps in their order, with what waits in each. */
  steps: readonly JourneyStep[]
  crumbs?: readonly Crumb[] | undefined
  /** Beside the page's heading: its main buttons, its state. */
  headingExtra?: ComponentChildren | undefined
  /** The page draws its own heading of level 1. */
  ownHeading?: boolean | undefined
  hasErrors?: boolean | undefined
  children?: ComponentChildren | undefined
}

/** A page of the desk: the rail of the journey, the bar with clock, search and person, the work. */
export function DeskPage(props: DeskPageProps) {
  const { language } = props
  const say = words(language)
  const whole = `${props.title} – ${props.siteName}`
  return (
    <html lang={language} dir={directionOf(language)}>
      <DocumentHead
        title={props.hasErrors ? say('errorInTitle', { title: whole }) : whole}
        stylesheet="desk.css"
        noindex
      />
      <body class="desk" data-size="sm">
        <a class="skip-link" href="#main">
          {say('skip')}
        </a>
        <DeskBar {...props} />
        <div class="desk-frame">
          <DeskRail language={language} steps={props.steps} />
          <main id="main" class="desk-main" tabIndex={-1}>
            {props.crumbs && <Breadcrumbs language={language} crumbs={props.crumbs} />}
            {!props.ownHeading && (
              <div class="desk-heading">
                <h1 class="ds-heading" data-size="sm">
                  {props.title}
                </h1>
                {props.headingExtra}
              </div>
            )}
            {props.children}
          </main>
        </div>
      </body>
    </html>
  )
}
