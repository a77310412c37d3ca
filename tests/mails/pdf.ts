/** Text on a page: distance from left and top in points (A4 is 595 by 842). */
export type Placed = { x: number; y: number; text: string; size?: number; bold?: boolean }
type PictureOfPage = { jpeg: Uint8Array; width: number; height: number }

/** A PDF with text, a page for each list. Latin letters only (the two Helvetica faces every reader brings along). */
export function textPdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  return pdf(pages.map((page) => ({ stream: Buffer.from(page.map(drawn).join('\n'), 'latin1') })))
}

/** A PDF whose pages are pictures, as a scanner makes it. */
export function picturePdf(pictures: readonly PictureOfPage[]): Uint8Array {
  const stream = Buffer.from('q 595 0 0 842 0 0 cm /Im Do Q')
  return pdf(pictures.map((picture) => ({ stream, picture })))
}

/** Lines of a paragraph from (x, y) downwards, broken at a width in points. Returns them with the place below. */
export function paragraph(
  text: string,
  {
    x,
    y,
    width,
    size = 11,
    bold = false,
  }: { x: number; y: number; width: number; size?: number; bold?: boolean },
): { placed: Placed[]; below: number } {
  const letters = Math.floor(width / (size * 0.5))
  const lines = text.split('\n').flatMap((line) => broken(line, letters))
  const placed = lines.map((line, index) => ({ x, y: y + index * size * 1.3, text: line, size, bold }))
  return { placed, below: y + lines.length * size * 1.3 }
}

/** Rows of cells, each column at its place and as wide as up to the next one. */
export function table(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  from: number,
  size = 9,
): { placed: Placed[]; below: number } {
  let y = from
  const placed = rows.flatMap((row, number) => {
    const cells = row.map((text, index) => {
      const x = columns[index] ?? 0
      return paragraph(text, { x, y, width: (columns[index + 1] ?? 560) - x - 6, size, bold: number === 0 })
    })
    y = Math.max(...cells.map(({ below }) => below)) + 6
    return cells.flatMap((cell) => cell.placed)
  })
  return { placed, below: y }
}

function broken(line: string, letters: number): string[] {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.flatMap((each) => each.match(new RegExp(`.{1,${Math.max(letters, 4)}}`, 'g')) ?? [''])
}

function drawn({ x, y, text, size = 11, bold = false }: Placed): string {
  const safe = winAnsi(text).replace(/[\\()]/g, '\\$&')
  return `BT /${bold ? 'B' : 'F'} ${size} Tf ${x} ${(842 - y).toFixed(1)} Td (${safe}) Tj ET`
}

const beyondLatin: Record<string, number> = {
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
  š: 0x9a,
  ž: 0x9e,
  Š: 0x8a,
  Ž: 0x8e,
  œ: 0x9c,
}

function winAnsi(text: string): string {
  return [...text]
    .map((letter) => (beyondLatin[letter] ? String.fromCharCode(beyondLatin[letter]) : letter))
    .join('')
}

function pdf(pages: readonly { stream: Uint8Array; picture?: PictureOfPage }[]): Uint8Array {
  const face = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
  const kids = pages.map((_, index) => `${5 + index * 3} 0 R`).join(' ')
  const objects: Uint8Array[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`),
    Buffer.from(face('Helvetica')),
    Buffer.from(face('Helvetica-Bold')),
    ...pages.flatMap(({ stream, picture }, index) => [
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${6 + index * 3} 0 R/Resources<</Font<</F 3 0 R/B 4 0 R>>${picture ? `/XObject<</Im ${7 + index * 3} 0 R>>` : ''}>>>>`,
      ),
      streamObject('', stream),
      picture
        ? streamObject(
            `/Type/XObject/Subtype/Image/Width ${picture.width}/Height ${picture.height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
            picture.jpeg,
          )
        : Buffer.from('null'),
    ]),
  ]
  return assembled(objects)
}

function streamObject(words: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<<${words}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

function assembled(objects: readonly Uint8Array[]): Uint8Array {
  let file: Buffer = Buffer.from('%PDF-1.4\n')
  const places = objects.map((object, index) => {
    const place = file.length
    file = Buffer.concat([file, Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    return place
  })
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${entries}trailer\n<</Size ${places.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.concat([file, Buffer.from(end)])
}
