import { type Language, localeOf } from '../../../platform/i18n/language.ts'

const kilobyte = 1024

/** A file's size as people say it: "340 kB", "2.4 MB". */
export function sizeInWords(bytes: number, language: Language): string {
  const isLarge = bytes >= kilobyte * kilobyte
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / kilobyte / kilobyte : Math.max(1, bytes / kilobyte))
}
