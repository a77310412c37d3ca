import { textOfHtml } from '../pages/from-html.ts'
import { textOfPlain } from '../pages/from-plain.ts'
import type { PageText } from '../pages/page-text.ts'
import { zipEntry } from './zip-entry.ts'

/** The text of an RTF or OpenDocument letter; null for anything else. */
export async function legacyText(bytes: Uint8Array, type: string): Promise<PageText | null> {
  if (type === 'application/rtf') return textOfPlain(plainOfRtf(Buffer.from(bytes).toString('latin1')))
  if (type !== 'application/vnd.oasis.opendocument.text') return null
  const content = zipEntry(bytes, 'content.xml')
  return content ? textOfHtml(htmlOfOdt(content.toString('utf8'))) : null
}

function htmlOfOdt(xml: string): string {
  return xml
    .replace(/<text:(p|h)\b[^>]*>/g, '<p>')
    .replace(/<\/text:(p|h)>/g, '</p>')
    .replace(/<text:line-break\/>/g, '<br>')
    .replace(/<text:(tab|s)\b[^>]*\/>/g, ' ')
    .replace(/<(\/?)text:list-item\b[^>]*>/g, '<$1li>')
    .replace(/<(\/?)text:list\b[^>]*>/g, '<$1ul>')
    .replace(/<(\/?)table:table-row\b[^>]*>/g, '<$1tr>')
    .replace(/<(\/?)table:table-cell\b[^>]*>/g, '<$1td>')
    .replace(/<(\/?)table:table\b[^>]*>/g, '<$1table>')
}

/** Control words go, paragraphs and cells stay, letters given by number become letters. */
function plainOfRtf(rtf: string): string {
  return rtf
    .replace(/\{\\\*?\\?(fonttbl|colortbl|stylesheet|info|pict|generator)[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '')
    .replace(/\\'([0-9a-f]{2})/gi, (_, code: string) =>
      new TextDecoder('windows-1252').decode(Uint8Array.of(Number.parseInt(code, 16))),
    )
    .replace(/\\u(-?\d+) ?\??/g, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
    .replace(/\\(par|line|row)\b ?/g, '\n')
    .replace(/\\(cell|tab)\b ?/g, '\t')
    .replace(/\\[a-z]+-?\d* ?/gi, '')
    .replace(/[{}]|\\\*/g, '')
}
