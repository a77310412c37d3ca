import type { ReadingContext } from '../context.ts'
import { assembled, type PdfText } from '../pages/from-pdf.ts'
import type { PageText } from '../pages/page-text.ts'
import { pdfPageImages } from '../pages/pdf-images.ts'
import type { LooseWord } from '../pages/text-builder.ts'
import { cleanImage } from './clean-image.ts'
import { recognise } from './recognise.ts'

/** What is to be looked at: a PDF with pages that have no text, or one image. */
export type Scan = { kind: 'pdf'; bytes: Uint8Array; pdf: PdfText } | { kind: 'image'; bytes: Uint8Array }

/** The text of a scanned page or photograph, with a box and a confidence for each word; null where there is none. */
export async function textOfScan(scan: Scan, context: ReadingContext): Promise<PageText | null> {
  if (scan.kind === 'image') {
    context.onPage?.(1, 1)
    const seen = await look(scan.bytes)
    return seen === null ? null : assembled([seen.words], [seen.ratio]).text
  }
  const { pdf } = scan
  const words = [...pdf.words]
  const ratios = [...pdf.ratios]
  const wanted = pdf.bare.slice(0, context.limits.scannedPages)
  let nth = 0
  context.onPage?.(1, wanted.length)
  for await (const { page, png } of pdfPageImages(scan.bytes, wanted)) {
    nth += 1
    if (nth > 1) context.onPage?.(nth, wanted.length)
    const seen = await look(png)
    if (!seen) continue
    words[page - 1] = seen.words
    ratios[page - 1] = seen.ratio
  }
  return assembled(words, ratios, pdf.rules).text
}

async function look(image: Uint8Array): Promise<{ words: LooseWord[]; ratio: number } | null> {
  const clean = await cleanImage(image)
  return clean === null ? null : await recognise(clean)
}
