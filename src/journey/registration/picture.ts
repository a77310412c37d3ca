import sharp from 'sharp'

/** What is wrong with a picture that was sent. */
export type PictureProblem = 'no-picture' | 'too-many-pixels'

/** A photograph as it is kept: upright, of the badge's size, nothing in it but the picture. */
export type Picture = { jpeg: Uint8Array; width: number; height: number }

/** The formats that are opened, by their first bytes: what a name or a browser says counts for nothing. */
const beginnings = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x52, 0x49, 0x46, 0x46],
]

const mostPixels = 60_000_000
const size = { width: 900, height: 1200 }

/** Draws a photograph anew: place, time and whatever else a camera or a hand wrote into the file is left behind. */
export async function readPicture(bytes: Uint8Array): Promise<Picture | PictureProblem> {
  if (!beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte))) return 'no-picture'
  try {
    const picture = sharp(bytes, { limitInputPixels: false, pages: 1, failOn: 'error' })
    const { format, width = 0, height = 0 } = await picture.metadata()
    if (!['jpeg', 'png', 'webp'].includes(format ?? '')) return 'no-picture'
    if (width * height > mostPixels) return 'too-many-pixels'
    const { data, info } = await picture
      .rotate()
      .resize({ ...size, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: data, width: info.width, height: info.height }
  } catch {
    return 'no-picture'
  }
}
