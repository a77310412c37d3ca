/**
 * Do two names, as two messages write them, mean one person? Accents, capitals and the order of the words do not matter, and
 * one may leave out words that the other gives, down to two.
 */
export function sameName(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  const within = shorter.every((word) => longer.includes(word))
  return within && (shorter.length > 1 || shorter.length === longer.length)
}

/** Accents and Arabic vowel signs go; the vowels that other scripts write as marks stay. */
function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
    .toLowerCase()
  return [...new Set(plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])]
}
