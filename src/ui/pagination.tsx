import type { Language } from '../platform/i18n/language.ts'
import { words } from './words.ts'

export type PaginationProps = {
  language: Language
  /** This page and how many there are, from 1. */
  page: number
  pages: number
  href: (page: number) => string
}

/** The way to the other pages of a list: previous, first, near ones, last, next. Nothing where there is one page. */
export function Pagination({ language, page, pages, href }: PaginationProps) {
  if (pages < 2) return null
  const say = words(language)
  return (
    <nav class="pages" aria-label={say('pages')}>
      <ul>
        {page > 1 && (
          <li>
            <a class="ds-link" rel="prev" href={href(page - 1)}>
              {say('previous')}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((shown, index, all) => (
          <li key={shown} data-gap={shown - (all[index - 1] ?? shown - 1) > 1 ? '' : undefined}>
            <a
              class="ds-link"
              href={href(shown)}
              aria-label={say('page', { page: shown })}
              aria-current={shown === page ? 'page' : undefined}
            >
              {shown}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a class="ds-link" rel="next" href={href(page + 1)}>
              {say('next')}
            </a>
          </li>
        )}
      </ul>
      <p class="pages-of">{say('pageOf', { page, pages })}</p>
    </nav>
  )
}

function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((shown) => shown >= 1 && shown <= pages)
  return [...new Set(near)]
}
