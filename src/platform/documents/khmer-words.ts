const khmer = /[\u1780-\u17ff\u19e0-\u19ff]/
const segmenter = new Intl.Segmenter('km', { granularity: 'word' })
const wordEnd = '\u200b'

/**
 * A text with the ends of its Khmer words marked by a zero-width space, so that a line breaks between words only.
 * Punctuation stays with the word before it. A text without Khmer comes back as it is.
 */
export function withKhmerWords(text: string): string {
  if (!khmer.test(text)) return text
  let marked = ''
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const startsWord = isWordLike && khmer.test(segment) && /\S$/.test(marked) && !/[([«“‘-]$/u.test(marked)
    marked += (startsWord ? wordEnd : '') + segment
  }
  return marked
}
