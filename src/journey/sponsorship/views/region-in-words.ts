import type { Language } from '../../../platform/i18n/language.ts'
import { words } from '../words.ts'

const known = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG'] as const

/** The name of a regional group of States. */
export function regionInWords(region: string, language: Language): string {
  const found = known.find((one) => one === region)
  return found ? words(language)(`region.${found}`) : region
}
