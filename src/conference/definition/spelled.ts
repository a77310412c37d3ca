import type { Language } from '../../platform/i18n/language.ts'

/** Two to ten, as the prose of a letter spells them. Arabic: before a masculine noun in the plural. */
const words: Record<Language, string[]> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  ar: ['اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  km: ['ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន', 'ដប់'],
}

/** A number spelled out from two to ten, in digits beyond. */
export function spelled(number: number, language: Language): string {
  return words[language][number - 2] ?? String(number)
}
