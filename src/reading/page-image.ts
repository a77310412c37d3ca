import sharp from 'sharp'
import { allNodes, mailTree } from './mail/mail-tree.ts'
import { pdfPageImages } from './pages/pdf-images.ts'
import { shownWidth } from './pages/shown-size.ts'
import { actualType } from './parts/actual-type.ts'
import { unpacked } from './parts/read-parts.ts'

/** The bytes of a part as they came (the text of a body, the head of the message); null where the message has no such part. */
export async function partBytes(bytes: Uint8Array, partId: string): Promise<Uint8Array | null> {
  if (partId === 'header') return bytes.subarray(0, endOfHead(bytes))
  for (const node of allNodes(await mailTree(bytes))) {
    const { html, text } = node.email
    if (partId === `${node.path}body`) return new TextEncoder().encode(html ?? text ?? '')
    const file = unpacked(node.files).find(({ id }) => id === partId)
    if (file) return file.bytes
  }
  return null
}

function endOfHead(bytes: Uint8Array): number {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('\r\n\r\n')
  return found < 0 ? Math.min(bytes.length, 64 * 1024) : found
}

/** A page of a PDF or image part as PNG, 1240 dots wide. Throws where there is no such page or it cannot be drawn. */
export async function pageImage(bytes: Uint8Array, partId: string, page: number): Promise<Uint8Array> {
  const part = await partBytes(bytes, partId)
  if (!part) throw new Error(`no part ${partId}`)
  const type = actualType(part)
  if (type.startsWith('image/')) return await shown(part)
  if (type !== 'application/pdf') throw new Error(`part ${partId} has no pages`)
  for await (const { png } of pdfPageImages(part, [page])) return await shown(png)
  throw new Error(`no page ${page} in part ${partId}`)
}

async function shown(image: Uint8Array): Promise<Uint8Array> {
  return await sharp(image, { limitInputPixels: 120_000_000, failOn: 'none', pages: 1 })
    .rotate()
    .resize({ width: shownWidth })
    .flatten({ background: '#fff' })
    .png({ compressionLevel: 6, palette: true })
    .toBuffer()
}
