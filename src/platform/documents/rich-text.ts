import type { ChildNode, Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'

/** Words of one kind within a paragraph. */
export type Span = { text: string; strong?: true; emphasis?: true; link?: string }

/** A paragraph or a list, as the Typst function `blocks` of `rich-text.typ` prints them. */
export type Block =
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }

type Style = Omit<Span, 'text'>

/**
 * Safe HTML of a few tags (paragraphs, lists, emphasis, links), as it comes out of Markdown, as plain data for a document.
 * Other tags give their text.
 */
export function richText(html: string): Block[] {
  return blocksOf(parseDocument(html).children)
}

function blocksOf(nodes: ChildNode[]): Block[] {
  const blocks: Block[] = []
  let loose: Span[] = []
  const close = () => {
    const spans = trimmed(loose)
    if (spans.length) blocks.push({ kind: 'paragraph', spans })
    loose = []
  }
  for (const node of nodes) {
    const inner = blockOf(node)
    if (inner) {
      close()
      blocks.push(...inner)
    } else loose.push(...spansOf(node, {}))
  }
  close()
  return blocks
}

/** A block of its own; undefined for what belongs into a paragraph. */
function blockOf(node: ChildNode): Block[] | undefined {
  if (!isElement(node)) return undefined
  if (node.name === 'ul' || node.name === 'ol') {
    const items = node.children.filter(isElement).map((item) => blocksOf(item.children))
    return [{ kind: 'list', ordered: node.name === 'ol', items }]
  }
  return ['p', 'div', 'blockquote'].includes(node.name) ? blocksOf(node.children) : undefined
}

function spansOf(node: ChildNode, style: Style): Span[] {
  if ('data' in node && node.type === 'text') return [{ text: node.data.replaceAll(/\s+/g, ' '), ...style }]
  if (!isElement(node)) return []
  return node.children.flatMap((child) => spansOf(child, { ...style, ...styleOf(node) }))
}

function styleOf({ name, attribs }: Element): Style {
  if (name === 'strong' || name === 'b') return { strong: true }
  if (name === 'em' || name === 'i') return { emphasis: true }
  return name === 'a' && attribs.href ? { link: attribs.href } : {}
}

function trimmed(spans: Span[]): Span[] {
  return spans
    .map((span, index) => ({
      ...span,
      text: index === 0 ? span.text.trimStart() : span.text,
    }))
    .map((span, index) => ({ ...span, text: index === spans.length - 1 ? span.text.trimEnd() : span.text }))
    .filter(({ text }) => text !== '')
}

function isElement(node: ChildNode): node is Element {
  return node.type === 'tag'
}
