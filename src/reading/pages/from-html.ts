import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import type { PageText } from './page-text.ts'

const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table ul'.split(
    ' ',
  ),
)
const unseen = new Set(
  'head title style script template object iframe noscript svg select textarea'.split(' '),
)

/** The text of an HTML page as a reader sees it: paragraphs, list items with their numbers, tables row by row. */
export function textOfHtml(html: string): PageText {
  const root = parseDocument(html.slice(0, 2_000_000), { decodeEntities: true })
  const lines: Output = { text: '', deep: 0 }
  addAll(root.children, lines)
  const text = lines.text
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ ?\t ?/g, '\t')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { text, words: [], pages: 0 }
}

type Output = { text: string; deep: number }

function addAll(nodes: readonly ChildNode[], out: Output): void {
  if (out.deep > 200) return
  out.deep += 1
  for (const node of nodes) add(node, out)
  out.deep -= 1
}

function add(node: ChildNode, out: Output): void {
  if (isText(node)) out.text += node.data.replace(/\s+/g, ' ')
  if (!isTag(node) || unseen.has(node.name) || isHidden(node)) return
  if (node.name === 'br') out.text += '\n'
  else if (node.name === 'table') addTable(node, out)
  else if (node.name === 'ol' || node.name === 'ul') addList(node, out)
  else if (blocks.has(node.name)) {
    breakLine(out, node.name === 'p' || node.name === 'div' ? '\n\n' : '\n\n')
    addAll(node.children, out)
    breakLine(out, '\n\n')
  } else addAll(node.children, out)
}

function breakLine(out: Output, ending: string): void {
  if (out.text !== '' && !/\n\n\s*$/.test(out.text)) out.text += ending
}

function isHidden(element: Element): boolean {
  return /display\s*:\s*none/i.test(element.attribs.style ?? '')
}

function addList(list: Element, out: Output): void {
  breakLine(out, '\n\n')
  let number = Number(list.attribs.start ?? 1)
  for (const item of list.children) {
    if (isTag(item) && item.name === 'li') {
      const inner: Output = { text: '', deep: out.deep }
      addAll(item.children, inner)
      out.text += `${list.name === 'ol' ? `${number}.` : '•'} ${inner.text.trim().replace(/\n{2,}/g, '\n')}\n\n`
      number += 1
    } else add(item, out)
  }
}

/** A table of the letter gives rows of cells; a table that only frames the page gives its text. */
function addTable(table: Element, out: Output): void {
  const rows = rowsOf(table)
  if (rows.length < 2 && rows.every((row) => row.length < 2)) {
    for (const row of rows) for (const cell of row) addAll(cell.children, out)
    return
  }
  breakLine(out, '\n\n')
  for (const row of rows) {
    out.text += row.map((cell) => (holdsTable(cell) ? frameText(cell, out) : cellText(cell, out))).join('\t')
    out.text += '\n'
  }
  out.text += '\n'
}

function rowsOf(element: Element): Element[][] {
  return element.children.filter(isTag).flatMap((child) => {
    if (child.name === 'tr')
      return [child.children.filter(isTag).filter((cell) => cell.name === 'td' || cell.name === 'th')]
    return ['tbody', 'thead', 'tfoot'].includes(child.name) ? rowsOf(child) : []
  })
}

function holdsTable(element: Element): boolean {
  return element.children.some((child) => isTag(child) && (child.name === 'table' || holdsTable(child)))
}

function frameText(cell: Element, out: Output): string {
  const inner: Output = { text: '', deep: out.deep }
  addAll(cell.children, inner)
  return inner.text
}

function cellText(cell: Element, out: Output): string {
  return frameText(cell, out).replace(/\s+/g, ' ').trim()
}
