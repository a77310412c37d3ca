import sharp from 'sharp'
import { pdfPageImages } from '../../src/reading/pages/pdf-images.ts'
import { picturePdf } from './pdf.ts'

type Scanned = { jpeg: Uint8Array; width: number; height: number }

/** How pages lay on the glass: how many, `turned` in degrees, `quality` of the JPEG from 1 to 100, `width` in dots. */
export type Glass = { pages?: number; turned?: number; quality?: number; width?: number; grey?: number }

/** The pages of a PDF printed and scanned again: one PDF of pictures. */
export async function scannedPdf(bytes: Uint8Array, glass: Glass = {}): Promise<Uint8Array> {
  const pictures: Scanned[] = []
  const numbers = Array.from({ length: glass.pages ?? 1 }, (_, index) => index + 1)
  for await (const { png } of pdfPageImages(bytes, numbers)) pictures.push(await onGlass(png, glass))
  return picturePdf(pictures)
}

/** The first page photographed: a JPEG. */
export async function photograph(bytes: Uint8Array, glass: Glass = {}): Promise<Uint8Array> {
  for await (const { png } of pdfPageImages(bytes, [1])) return (await onGlass(png, glass)).jpeg
  throw new Error('no page to photograph')
}

async function onGlass(
  png: Uint8Array,
  { turned = 0.8, quality = 60, width = 1500, grey = 244 }: Glass,
): Promise<Scanned> {
  const paper = `rgb(${grey}, ${grey}, ${grey - 6})`
  const turnedPage = await sharp(png)
    .flatten({ background: '#fff' })
    .rotate(turned, { background: '#fff' })
    .png()
    .toBuffer()
  const { data, info } = await sharp(turnedPage)
    .resize({ width })
    .blur(0.5)
    .tint(paper)
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true })
  return { jpeg: data, width: info.width, height: info.height }
}
