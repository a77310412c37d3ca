import type { Language } from '../../../platform/i18n/language.ts'

/** An amount in hundredths, in words of a language: "€2,480". Hundredths are shown where there are any. */
export function amountInWords(hundredths: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(hundredths / 100)
}

/** An amount in hundredths as it stands in a field: "1450.50". */
export function amountTyped(hundredths: number | null): string {
  if (hundredths === null) return ''
  return (hundredths / 100).toFixed(hundredths % 100 === 0 ? 0 : 2)
}

/** What somebody typed as an amount, in hundredths; undefined where it is none. "2 480,50" and "2,480.50" are the same. */
export function readAmount(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f’']/gu, '')
  const found = /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)|\d+)(?:[.,](\d{1,2}))?$/.exec(plain)
  if (!found?.[1]) return undefined
  const whole = Number(found[1].replace(/[.,]/g, ''))
  const amount = whole * 100 + Number((found[3] ?? '').padEnd(2, '0'))
  return amount > 0 && amount < 2_000_000_000 ? amount : undefined
}
