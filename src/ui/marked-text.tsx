import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import type { OriginalText } from './original.ts'
import { words } from './words.ts'

/** A text as it came, with the ranges marked where fields were read; of overlapping ranges the inner part is shared. */
export function MarkedText({ language, part }: { language: Language; part: OriginalText }) {
  const text = part.text ?? ''
  const say = words(language)
  const told = new Set<string>()
  return (
    <pre class="viewer-text" dir="auto" lang={part.lang}>
      {piecesOf(text, part.marks).map(({ start, end, marks }) => {
        const piece = text.slice(start, end)
        if (marks.length === 0) return piece
        const first = marks.filter((mark) => !told.has(mark.id))
        for (const mark of first) told.add(mark.id)
        return (
          <mark key={start} class="viewer-range" data-mark={marks[0]?.number}>
            {piece}
            {first.map(
              (mark): ComponentChildren => (
                <a
                  key={mark.id}
                  id={mark.id}
                  class="mark-link"
                  href={mark.href}
                  aria-label={say('markNumber', { number: mark.number, label: mark.label })}
                >
                  {mark.number}
                </a>
              ),
            )}
          </mark>
        )
      })}
    </pre>
  )
}

type Piece = { start: number; end: number; marks: OriginalText['marks'] }

function piecesOf(text: string, marks: OriginalText['marks']): Piece[] {
  const within = (at: number) => Math.min(Math.max(at, 0), text.length)
  const cuts = new Set([0, text.length, ...marks.flatMap(({ range }) => range.map(within))])
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length
    return { start, end, marks: marks.filter(({ range }) => range[0] <= start && range[1] >= end) }
  })
}
