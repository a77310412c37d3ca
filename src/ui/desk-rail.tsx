import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import { words } from './words.ts'

export type JourneyStep = {
  text: ComponentChildren
  href: string
  /** How many wait for somebody; 0 or missing: none. */
  count?: number | undefined
  current?: boolean | undefined
  /** Begins a new group of the rail (what is not a step of the journey). */
  apart?: boolean | undefined
}

/** The left rail of the desk: the steps of the journey with what waits in each. */
export function DeskRail({ language, steps }: { language: Language; steps: readonly JourneyStep[] }) {
  const say = words(language)
  return (
    <nav class="desk-rail" aria-label={say('steps')}>
      <ul>
        {steps.map((step) => (
          <li key={step.href} data-apart={step.apart ? '' : undefined}>
            <a href={step.href} aria-current={step.current ? 'page' : undefined}>
              <span>{step.text}</span>
              {step.count ? (
                <span class="desk-count">
                  <span aria-hidden="true">{step.count}</span>
                  <span class="ds-sr-only">, {say('waiting', { count: step.count })}</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
