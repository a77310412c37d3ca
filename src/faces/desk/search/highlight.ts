import { fold, foldLetters } from '../../../platform/search/fold.ts'

/** A piece of a text, and whether it is what was searched for. */
export type Piece = { text: string; hit: boolean }

/** Cuts a text at the words that were searched for, whatever their accents. The pieces joined are the text. */
export function highlight(text: string, search: string): Piece[] {
  const letters = [...text]
  const foldedLetters = letters.map(foldLetters)
  const marked = new Set<number>()
  for (const word of wordsOf(search)) for (const at of placesOf(word, foldedLetters)) marked.add(at)

  const pieces: Piece[] = []
  for (const [index, letter] of letters.entries()) {
    const last = pieces.at(-1)
    const isSign = foldedLetters[index] === ''
    const hit = isSign ? (last?.hit ?? false) : marked.has(index)
    if (last?.hit === hit) last.text += letter
    else pieces.push({ text: letter, hit })
  }
  return pieces
}

/** Words of at least two letters: single ones would mark half of a name. */
function wordsOf(search: string): string[] {
  return fold(search)
    .split(' ')
    .filter((word) => word.length > 1)
}

/** The numbers of the letters that a word covers, wherever it occurs. */
function placesOf(word: string, letters: readonly string[]): number[] {
  const whole = letters.join('')
  const owner = letters.flatMap((letter, index) => Array.from(letter, () => index))
  const places: number[] = []
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length))
    places.push(...owner.slice(at, at + word.length))
  return places
}
