import type { Document, LineCounter } from 'yaml'
import { isCollection, isMap, isPair, isScalar, type Node } from 'yaml'

/** What is wrong in a definition, and where. Lines and columns count from 1. */
export type Problem = {
  /** The file, as seen from the conference's folder. */
  file: string
  line: number
  column: number
  /** The place in the definition: `notesDue.judgedBy`; empty for the whole file. */
  path: string
  expected: string
  found: string
}

/** A problem in one line: `conference.yaml:12:3 notesDue.judgedBy: expected …, found …`. */
export function problemInWords({ file, line, column, path, expected, found }: Problem): string {
  return `${file}:${line}:${column} ${path ? `${path}: ` : ''}expected ${expected}, found ${found}`
}

/** Where a path stands in a YAML file: its key where there is one, else the nearest part around it. */
export function positionOf(document: Document, lines: LineCounter, path: readonly (string | number)[]) {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0

  for (const step of path) {
    if (!isCollection(node)) break
    const pair = isMap(node)
      ? node.items.find((each) => isPair(each) && keyOf(each.key) === String(step))
      : undefined
    if (isMap(node) && !pair) break
    node = pair ? pair.value : node.get(step, true)
    offset = startOf(pair ? pair.key : node) ?? offset
  }

  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0]
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key)
}
