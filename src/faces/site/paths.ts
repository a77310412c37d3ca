import type { Language } from '../../platform/i18n/language.ts'

/** The public pages below a language, in the order of the header. */
export const sitePages = ['home', 'how-to-take-part', 'questions', 'accessibility', 'privacy'] as const

/** The name of a public page. */
export type SitePage = (typeof sitePages)[number]

/** The address of a public page in a language: `/fr/questions`. */
export function sitePath(page: SitePage, language: Language): string {
  return page === 'home' ? `/${language}` : `/${language}/${page}`
}
