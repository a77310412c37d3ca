import sharp from 'sharp'
import { withoutRules } from './without-rules.ts'

/** An image ready for recognition. `isRuled`: it held a table with ruled columns. */
export type CleanImage = { png: Buffer; width: number; height: number; isRuled: boolean }

const mostPixels = 120_000_000
const wantedHeight = 2400

/**
 * Turns a photograph, fax or scan upright by its own note of it, brings it to about 210 dots an inch, lets coloured
 * stamps fade, evens the light. Null where it is no image, too small to hold a letter, or larger than any page.
 */
export async function cleanImage(bytes: Uint8Array): Promise<CleanImage | null> {
  try {
    const source = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'none', pages: 1 })
    const { width = 0, height = 0 } = await source.metadata()
    if (width < 300 || height < 250) return null
    const upright = source.rotate().flatten({ background: '#fff' })
    const { data, info } = await upright
      .resize({
        height: Math.min(wantedHeight, Math.round(Math.max(width, height) * 3)),
        fit: 'inside',
        width: 2400,
        kernel: 'lanczos3',
      })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const grey = withoutColour(data, info.channels)
    const { grey: even, isRuled } = withoutRules(
      evenLight(grey, info.width, info.height),
      info.width,
      info.height,
    )
    const png = await sharp(even, { raw: { width: info.width, height: info.height, channels: 1 } })
      .png({ compressionLevel: 2 })
      .toBuffer()
    return { png, width: info.width, height: info.height, isRuled }
  } catch {
    return null
  }
}

/** Grey by the lightest colour: blue and red ink of stamps fades, black letters stay. */
function withoutColour(data: Buffer, channels: number): Buffer {
  const grey = Buffer.alloc(data.length / channels)
  for (let at = 0, out = 0; at < data.length; at += channels, out += 1) {
    const red = data[at] ?? 0
    const green = channels > 1 ? (data[at + 1] ?? 0) : red
    const blue = channels > 2 ? (data[at + 2] ?? 0) : red
    const most = Math.max(red, green, blue)
    const least = Math.min(red, green, blue)
    grey[out] = most - least > 60 ? most : Math.round(0.3 * red + 0.59 * green + 0.11 * blue)
  }
  return grey
}

/** Divides by the light around each place, so that shadows and brown paper become white. */
function evenLight(grey: Buffer, width: number, height: number): Buffer {
  const cell = 32
  const across = Math.ceil(width / cell)
  const light = lightOf(grey, width, height, cell)
  const out = Buffer.alloc(grey.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const around = light[Math.floor(y / cell) * across + Math.floor(x / cell)] ?? 255
      const value = ((grey[y * width + x] ?? 0) * 250) / Math.max(around, 40)
      out[y * width + x] = Math.min(value, 255)
    }
  return out
}

/** The light of the paper in each square: the brightest tenth of it, spread to dark neighbours. */
function lightOf(grey: Buffer, width: number, height: number, cell: number): Uint8Array {
  const across = Math.ceil(width / cell)
  const down = Math.ceil(height / cell)
  const light = new Uint8Array(across * down)
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const values: number[] = []
      for (let y = row * cell; y < Math.min(height, (row + 1) * cell); y += 3)
        for (let x = column * cell; x < Math.min(width, (column + 1) * cell); x += 3)
          values.push(grey[y * width + x] ?? 0)
      values.sort((a, b) => a - b)
      light[row * across + column] = values[Math.floor(values.length * 0.85)] ?? 255
    }
  return light
}
