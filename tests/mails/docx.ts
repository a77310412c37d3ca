import { crc32 } from 'node:zlib'

/** A paragraph, or a table as rows of cells. */
export type Block = string | string[][]

/** A Word document of paragraphs and tables. */
export function docx(blocks: readonly Block[], { rightToLeft = false, macro = false } = {}): Uint8Array {
  const body = blocks.map((block) =>
    typeof block === 'string' ? lines(block, rightToLeft) : rows(block, rightToLeft),
  )
  return zip([
    ...(macro ? [['word/vbaProject.bin', 'Sub AutoOpen()'] as const] : []),
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ],
  ])
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

function lines(text: string, rightToLeft: boolean): string {
  const properties = rightToLeft ? '<w:pPr><w:bidi/></w:pPr>' : ''
  return text
    .split('\n')
    .map((line) => `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')
}

function rows(cells: string[][], rightToLeft: boolean): string {
  const row = (texts: string[]) =>
    `<w:tr>${texts.map((text) => `<w:tc>${lines(text, rightToLeft)}</w:tc>`).join('')}</w:tr>`
  return `<w:tbl>${cells.map(row).join('')}</w:tbl>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** Files in an archive, stored as they are. */
function zip(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let place = 0
  for (const [name, text] of files) {
    const [label, bytes] = [Buffer.from(name), Buffer.from(text)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, label, bytes])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(place, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, label)
    parts.push(local)
    place += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(place, 12)
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06', 'latin1'), end])
}
