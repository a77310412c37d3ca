/** Is most of the text written from right to left? */
export function isRightToLeft(text: string): boolean {
  const arabic = text.match(/[\u0590-\u08ff\ufb1d-\ufefc]/g)?.length ?? 0
  const other = text.match(/\p{L}/gu)?.length ?? 0
  return arabic > 0 && arabic * 2 >= other
}

/** Signs that only steer the direction of writing, and joiners: they stand in the way of comparing. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g, '')
}

const edge = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))'

/** The pattern with its word edges (`\\b`) holding for the letters of every script. */
export function unicodeWords(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll('\\b', edge), pattern.flags)
}

/** For comparing: no diacritics, no vowel signs, lower case, one kind of dash, quote and blank. */
export function folded(text: string): string {
  return withoutMarks(text)
    .normalize('NFKD')
    .replace(/и\u0306/g, 'й')
    .replace(/И\u0306/g, 'Й')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[ıİ]/g, 'i')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Digits of other scripts as the ten of ours; one character stays one character. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹០-៩๐-๙]/g, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = [0x0660, 0x06f0, 0x17e0, 0x0e50].findLast((first) => first <= code && code < first + 10)
    return String(code - (zero ?? code))
  })
}
