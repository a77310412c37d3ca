/** A stretch of a part's text. Offsets point into the part's text; `flow` has as many letters as the stretch. */
export type Block = {
  kind: 'paragraph' | 'item' | 'row'
  start: number
  end: number
  /** The text with line ends of running prose as blanks; a line that ended early keeps its line feed. */
  flow: string
  /** For rows: the cells. */
  cells: { start: number; end: number }[]
  /** Number of blank lines before it, at most 1. */
  apart: boolean
}

const marker =
  /^\s*(?:[([]?\d{1,2}\s?[.)\]°º:-]+(?=\s|\p{L})|[([]?[ivx]{1,4}[.)\]]\s|[([]?[a-zA-Z][)\]]\s|[٠-٩۰-۹]{1,2}\s?[.)\-–]|[•·▪●◦*‣➢\-–—]\s|(?:أولا|ثانيا|ثالثا|رابعا)[ً:.\-\s]|[اأبجد][-.)]\s)/u

/** Paragraphs, items of lists and rows of tables, in the order in which they stand. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let at = 0
  let apart = true
  let open: Block | undefined
  for (const line of text.split('\n')) {
    const end = at + line.length
    if (line.trim() === '') {
      open = undefined
      apart = true
    } else if (line.includes('\t')) {
      blocks.push({ kind: 'row', start: at, end, flow: line, cells: cellsOf(line, at), apart })
      open = undefined
      apart = false
    } else if (!open || marker.test(line)) {
      open = { kind: marker.test(line) ? 'item' : 'paragraph', start: at, end, flow: '', cells: [], apart }
      blocks.push(open)
      apart = false
    } else open.end = end
    at = end + 1
  }
  const widest = widthOf(text)
  for (const block of blocks)
    if (block.kind !== 'row') block.flow = flowOf(text.slice(block.start, block.end), widest)
  return blocks
}

/** The text with the ends of wrapped lines as blanks, the other line ends kept. */
export function softened(text: string): string {
  let out = text
  for (const { start, end, flow } of blocksOf(text)) out = out.slice(0, start) + flow + out.slice(end)
  return out
}

/** Where the text of a list item begins, after its number or sign. */
export function afterMarker(flow: string): number {
  return marker.exec(flow)?.[0].length ?? 0
}

function cellsOf(line: string, at: number): Block['cells'] {
  let from = at
  return line.split('\t').map((cell) => {
    const span = { start: from, end: from + cell.length }
    from = span.end + 1
    return span
  })
}

/** How long the lines of running prose are here. */
function widthOf(text: string): number {
  const lengths = text
    .split('\n')
    .map((line) => line.length)
    .filter((length) => length > 40)
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.8)] ?? 80
}

/** A line that reaches the margin runs on; one that ends early ends there, unless it ends amid a phrase. */
function flowOf(text: string, widest: number): string {
  const lines = text.split('\n')
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      if (next === undefined) return line
      const word = /^\s*\S+/.exec(next)?.[0].length ?? 0
      const full = line.length + word + 1 >= Math.min(widest, 110) * 0.93
      const open =
        /[,;:\-–—]\s*$|\b(of|the|and|for|de|du|des|la|le|et|y|del|da|do|e|el|los|las|ال)\s*$/i.test(line)
      const lower = /^\s*\p{Ll}/u.test(next) && !next.includes('@')
      return line + (full || (lower && !/[.;]\s*$/.test(line)) || (open && line.length > 30) ? ' ' : '\n')
    })
    .join('')
}
