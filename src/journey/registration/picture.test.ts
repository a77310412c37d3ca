import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readPicture } from './picture.ts'

const red = { create: { width: 40, height: 20, channels: 3, background: '#a00' } } as const

describe('A photograph', () => {
  it('is drawn anew, upright, without the place that the camera wrote into it', async () => {
    const sent = await sharp(red)
      .withExif({ IFD0: { Copyright: 'Secret Place' }, IFD3: { GPSLatitude: '11/1 33/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const kept = await readPicture(sent)
    if (typeof kept === 'string') throw new Error(kept)
    expect([kept.width, kept.height]).toEqual([20, 40])
    expect(Buffer.from(kept.jpeg).includes('Secret Place')).toBe(false)
    expect((await sharp(kept.jpeg).metadata()).exif).toBeUndefined()
  })

  it('may be a PNG or WebP with see-through parts', async () => {
    const clear = { create: { width: 9, height: 9, channels: 4, background: '#0000' } } as const
    for (const sent of [await sharp(clear).png().toBuffer(), await sharp(clear).webp().toBuffer()])
      expect(await readPicture(sent)).toMatchObject({ width: 9, height: 9 })
  })

  it('is what its bytes are: no drawing with a script, no page, no half of a picture', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    expect(await readPicture(drawing)).toBe('no-picture')
    expect(await readPicture(Buffer.from('<!doctype html><p>me.jpg'))).toBe('no-picture')
    const whole = await sharp({ create: { ...red.create, width: 400, height: 400 } })
      .jpeg()
      .toBuffer()
    expect(await readPicture(whole.subarray(0, 300))).toBe('no-picture')
  })

  it('that would fill the memory is not opened', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.byteLength).toBeLessThan(3_000_000)
    expect(await readPicture(bomb)).toBe('too-many-pixels')
  })
})
