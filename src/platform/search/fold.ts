/** Letters that no decomposition takes apart, and Arabic letters that writers exchange. */
const alike: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ة: 'ه',
  ى: 'ي',
  ٱ: 'ا',
  '’': "'",
  '‘': "'",
}

/** Accents, Arabic vowel signs and the stretched stroke. Khmer vowels are no such marks. */
const marks = /[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g

/** A text as searches compare it: lower case, one space between words, accents and variants of letters forgiven. */
export function fold(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim()
}

/** The same, every space kept where it stands. */
export function foldLetters(text: string): string {
  return [...text.normalize('NFKD').replace(marks, '').toLowerCase()]
    .map((letter) => alike[letter] ?? letter)
    .join('')
    .normalize('NFC')
}
