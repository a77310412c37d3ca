import sharp from 'sharp'
import { allNodes, type MailFile, mailTree } from '../../../reading/mail/mail-tree.ts'
import { pdfPageImages } from '../../../reading/pages/pdf-images.ts'
import { actualType } from '../../../reading/parts/actual-type.ts'
import { filesOfTnef } from '../../../reading/parts/tnef.ts'

const mostPixels = 120_000_000
const longestSide = 2400

/** The bytes of one file of a message, by its id ("1", "2.1" …); undefined where there is none. */
export async function partBytes(message: Uint8Array, id: string): Promise<Uint8Array | undefined> {
  const files = allNodes(await mailTree(message)).flatMap((node) => node.files)
  return files.flatMap(unpacked).find((file) => file.id === id)?.bytes
}

/** A page of a file as PNG, upright as it was read; pages count from 1. Undefined where there is none. */
export async function pageImage(bytes: Uint8Array, page: number): Promise<Uint8Array | undefined> {
  if (actualType(bytes) === 'application/pdf') {
    for await (const { png } of pdfPageImages(bytes, [page])) return png
    return undefined
  }
  if (page !== 1) return undefined
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'none', pages: 1 })
    .rotate()
    .flatten({ background: '#fff' })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 6 })
    .toBuffer()
}

function unpacked(file: MailFile): MailFile[] {
  return actualType(file.bytes) === 'application/ms-tnef' ? filesOfTnef(file) : [file]
}
