import { isRightToLeft } from '../text/script.ts'
import type { LooseWord } from './text-builder.ts'

/**
 * Makes words of the pieces of a page that is written from right to left. Many files draw such text letter by letter from left
 * to right: Arabic pieces that touch are joined from the right, Latin letters and digits from the left.
 */
export function rightToLeftWords(pieces: readonly LooseWord[], ratio: number): LooseWord[] {
  return facingRight(wordsOf(pieces, ratio))
}

function wordsOf(pieces: readonly LooseWord[], ratio: number): LooseWord[] {
  return linesOf(pieces).flatMap((line) => {
    const sorted = [...line].sort((a, b) => a.box.left - b.box.left)
    const latin = joined(sorted, ratio, isLatinPair, (left, right) => left + right)
    return joined(
      latin,
      ratio,
      () => true,
      (left, right) => right + left,
    )
  })
}

/**
 * Brackets as they are read: a file that draws them as they look has them turned round. The sign behind a number that leads a
 * line ("1-") is drawn before it.
 */
function facingRight(words: readonly LooseWord[]): LooseWord[] {
  const own = words.filter(({ text }) => isRightToLeft(text) || /^[()[\]]+$/.test(text))
  const count = (pattern: RegExp) => own.filter(({ text }) => pattern.test(text)).length
  const turned = count(/^[)\]]/) + count(/[([]$/) > count(/^[([]/) + count(/[)\]]$/)
  return words.map((word) => {
    const numbered = /^([-.)–])(\d{1,2})$/.exec(word.text)
    const text = numbered ? `${numbered[2]}${numbered[1]}` : word.text
    const isOwn = own.includes(word)
    return {
      ...word,
      text: turned && isOwn ? text.replace(/[()[\]]/g, (sign) => opposite[sign] ?? sign) : text,
    }
  })
}

const opposite: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[' }

function linesOf(pieces: readonly LooseWord[]): LooseWord[][] {
  const lines: LooseWord[][] = []
  for (const piece of pieces) {
    const line = lines.findLast(
      ([first]) => first && Math.abs(first.box.top - piece.box.top) < 0.3 * first.box.height,
    )
    if (line) line.push(piece)
    else lines.push([piece])
  }
  return lines
}

/** Joins neighbours that touch, from the right, where the pair may be joined. */
function joined(
  sorted: readonly LooseWord[],
  ratio: number,
  may: (left: string, right: string) => boolean,
  text: (left: string, right: string) => string,
): LooseWord[] {
  const out: LooseWord[] = []
  for (const piece of [...sorted].reverse()) {
    const right = out.at(-1)
    const gap = right ? ((right.box.left - piece.box.left - piece.box.width) * ratio) / piece.box.height : 1
    if (right && gap < 0.12 && gap > -0.6 && may(piece.text, right.text))
      out[out.length - 1] = pair(piece, right, text(piece.text, right.text))
    else out.push(piece)
  }
  return out.reverse()
}

function pair(left: LooseWord, right: LooseWord, text: string): LooseWord {
  const width = right.box.left + right.box.width - left.box.left
  return {
    text: text.normalize('NFKC'),
    box: { ...left.box, width: Math.max(width, left.box.width) },
    confidence: left.confidence,
  }
}

const latinEnd = /[\p{Script=Latin}\d@._/:+-]$/u
const latinStart = /^[\p{Script=Latin}\d@._/:+-]/u

/** Latin letters and digits, and signs between two of them. */
function isLatinPair(left: string, right: string): boolean {
  const letters = /[\p{Script=Latin}\d]/u
  return (
    latinEnd.test(left) &&
    latinStart.test(right) &&
    !isRightToLeft(left + right) &&
    (letters.test(left) || letters.test(right)) &&
    !(isSign(left) && !letters.test(right[0] ?? '')) &&
    !isSign(right)
  )
}

const isSign = (text: string) => /^[._/:+-]$/.test(text)
