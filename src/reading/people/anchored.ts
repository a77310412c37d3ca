import type { Block } from '../text/blocks.ts'
import { folded } from '../text/script.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'
import type { Mention } from './mentions.ts'
import { mayBeName, namePattern, wordsOf } from './names.ts'
import { sentencesOf } from './sentences.ts'
import { position } from './words.ts'

const run = new RegExp(namePattern, 'gu')
const introduction =
  /(?:represented by|nominat\p{L}*|designat\p{L}*|appoint\p{L}*|(?:headed|led) by|(?:is|are)|délégu\p{L}*|désign\p{L}*|représentée? par|dirigée par|designad[oa] a|representad[oa] por|encabezada por|(?<=[,;] )(?:and|et|y|e)|by|par|por)\s*:?\s*(?:the |la |le |el |l[’'])?$/u

/**
 * People in running text who bear no honorific: somebody whose name agrees with the address that follows, or whom the sentence
 * introduces ("represented by") and then gives a position.
 */
export function anchoredNames(
  source: Source,
  block: Block,
  emails: readonly Span[],
  known: readonly Mention[],
): Mention[] {
  const found: Mention[] = []
  for (const { start, end } of sentencesOf(block.flow)) {
    const sentence = block.flow.slice(start, end)
    const mine = emails.filter(
      (email) => email.start >= block.start + start && email.start < block.start + end,
    )
    for (const match of sentence.matchAll(run)) {
      const at = block.start + start + match.index
      const isKnown = known.some((each) => each.start < at + match[0].length && each.name.end > at)
      const next = mine.find((email) => email.start >= at)
      if (isKnown || /[@\d]/.test(match[0])) continue
      const words = namedWords(match[0])
      if (!words) continue
      const name = (next && agreeing(words, next.value)) ?? introduced(sentence, match.index, words, match[0])
      if (name) {
        const from = at + match[0].indexOf(name)
        found.push({
          name: spanAt(source, from, from + name.length),
          honorific: null,
          leads: false,
          start: from,
        })
      }
    }
  }
  return found
}

/** The words of a run with capitals that may be a name: two at least, none that begins or ends a title. */
function namedWords(text: string): string[] | null {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 6 && words.every(mayBeName) ? words : null
}

/** The name as far as it agrees with the address: "Máster Ericka Álvarez" with ealvarez@ is Ericka Álvarez. */
function agreeing(words: readonly string[], address: string): string | null {
  const local = folded(address.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '')
  const plain = words.map((word) => wordsOf(word).join(''))
  const family = plain.findLastIndex((word) => word.length > 3 && local.includes(word))
  if (family < 0) return null
  const initial = local[0] ?? ''
  const given = plain.findIndex((word, index) => index < family && word.startsWith(initial))
  const from = Math.max(given, 0)
  return words.length - from >= 2 ? words.slice(from).join(' ') : null
}

function introduced(sentence: string, at: number, words: readonly string[], text: string): string | null {
  const after = sentence.slice(at + text.length)
  const positioned = /^\s*,\s*(?:the |la |le |el |l[’'])?(\p{L}+(?:\s\p{L}+)?)/u.exec(after)?.[1]
  const isPosition = positioned !== undefined && position.test(positioned)
  return isPosition && introduction.test(sentence.slice(0, at)) ? words.join(' ') : null
}
