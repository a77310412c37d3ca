import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

/** Pages of a PDF as PNG, about 200 dots an inch and never more than 2600 dots high. Pages count from 1. */
export async function* pdfPageImages(
  bytes: Uint8Array,
  pages: readonly number[],
): AsyncGenerator<{ page: number; png: Uint8Array }> {
  const library = await PDFiumLibrary.init()
  let document: PDFiumDocument | undefined
  try {
    document = await library.loadDocument(bytes)
    for (const page of pages) yield { page, png: await render(document, page) }
  } finally {
    document?.destroy()
    library.destroy()
  }
}

async function render(document: PDFiumDocument, number: number): Promise<Uint8Array> {
  const page = document.getPage(number - 1)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const longest = Math.max(originalWidth, originalHeight)
  const scale = Math.min(2.8, 2600 / longest)
  const { data, width, height } = await page.render({ scale, colorSpace: 'BGRA' })
  const pixels = Buffer.from(data)
  for (let at = 0; at < pixels.length; at += 4) {
    const blue = pixels[at] ?? 0
    pixels[at] = pixels[at + 2] ?? 0
    pixels[at + 2] = blue
  }
  const image = sharp(pixels, { raw: { width, height, channels: 4 }, limitInputPixels: 40_000_000 })
  return await image.flatten({ background: '#fff' }).png({ compressionLevel: 3 }).toBuffer()
}
