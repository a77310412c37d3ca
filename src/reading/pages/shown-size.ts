import sharp from 'sharp'

/** Width in pixels of every page that is shown as a picture. */
export const shownWidth = 1240

/** Size in pixels of a page as it is shown, by its width divided by its height. */
export function shownSize(ratio: number): { width: number; height: number } {
  return { width: shownWidth, height: Math.round(shownWidth / ratio) }
}

/** The same for a photograph, turned upright by its own note of it; undefined where it cannot be opened. */
export async function shownSizeOfImage(
  bytes: Uint8Array,
): Promise<{ width: number; height: number } | undefined> {
  try {
    const { width, height, orientation = 1 } = await sharp(bytes, { failOn: 'none', pages: 1 }).metadata()
    const ratio = orientation >= 5 ? height / width : width / height
    return Number.isFinite(ratio) && ratio > 0 ? shownSize(ratio) : undefined
  } catch {
    return undefined
  }
}
