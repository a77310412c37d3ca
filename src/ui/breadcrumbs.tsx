import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import { words } from './words.ts'

export type Crumb = { text: ComponentChildren; href?: string | undefined }

/** The way from the start to this page; the last one, without a link, is this page. */
export function Breadcrumbs({ language, crumbs }: { language: Language; crumbs: readonly Crumb[] }) {
  return (
    <nav class="breadcrumbs" aria-label={words(language)('youAreHere')}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.href ?? index}>
            {crumb.href ? (
              <a class="ds-link" href={crumb.href}>
                {crumb.text}
              </a>
            ) : (
              <span aria-current="page">{crumb.text}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
