/** The languages of site, portal, delegate's pages, mails and PDFs. */
export const languages = ['en', 'fr', 'es', 'ar', 'km'] as const

/** A language that the product writes. */
export type Language = (typeof languages)[number]

/** The languages of the desk. */
export const deskLanguages = ['en', 'fr'] as const

/** A language that the desk speaks. */
export type DeskLanguage = (typeof deskLanguages)[number]

/** What each language calls itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  km: 'ភាសាខ្មែរ',
}

/** Is this word the code of a language that the product writes? */
export function isLanguage(word: string | null | undefined): word is Language {
  return languages.includes(word as Language)
}

/** 'rtl' for Arabic, 'ltr' for the rest. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** The locale for dates and numbers: European digits everywhere, day before month in English. */
export function localeOf(language: Language): string {
  return { en: 'en-GB', fr: 'fr-CH', es: 'es-ES', ar: 'ar-u-nu-latn', km: 'km-u-nu-latn' }[language]
}
