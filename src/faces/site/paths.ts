import type { Language } from '../../platform/i18n/language.ts'

/** The public pages below a language. */
export const sitePages = [
  'home',
  'how-to-take-part',
  'programme',
  'practical-information',
  'questions',
  'accessibility',
  'contact',
  'privacy',
] as const

/** The name of a public page. */
export type SitePage = (typeof sitePages)[number]

/** The address of a public page in a language: `/fr/questions`. */
export function sitePath(page: SitePage, language: Language): string {
  return page === 'home' ? `/${language}` : `/${language}/${page}`
}

/** The programme as a file for calendars. */
export function programmeFilePath(language: Language): string {
  return `/${language}/programme.ics`
}
