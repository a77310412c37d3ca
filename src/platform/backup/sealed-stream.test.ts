import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { testKeyring } from '../../../tests/sealing/test-keyring.ts'
import { openStream, sealStream } from './sealed-stream.ts'

const megabyte = 1 << 20
const keyring = testKeyring()

describe('A sealed stream', () => {
  it.each([0, 1, megabyte - 1, megabyte, megabyte + 1, 3 * megabyte])(
    'of %i bytes opens as it was',
    async (size) => {
      const plain = randomBytes(size)
      const bytes = await sealed(plain)
      expect((await opened(bytes)).equals(plain)).toBe(true)
      if (size > 100) expect(bytes.includes(plain.subarray(0, 32))).toBe(false)
    },
  )

  it('that was cut off anywhere is caught', async () => {
    const bytes = await sealed(randomBytes(2 * megabyte + 5))
    const pieceEnds = [bytes.length - 25, bytes.length - 25 - megabyte - 20]
    for (const length of [...pieceEnds, bytes.length - 1, bytes.length - 4, megabyte, 300])
      await expect(opened(bytes.subarray(0, length))).rejects.toThrow(/cut off|damaged/)
    await expect(opened(bytes.subarray(0, 5))).rejects.toThrow('no backup')
  })

  it('of which one bit was changed, or to which something was added, is caught', async () => {
    const bytes = await sealed(randomBytes(megabyte + 500))
    for (let at = 30; at < bytes.length; at += 40_001) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      await expect(opened(changed)).rejects.toThrow()
    }
    await expect(opened(Buffer.concat([bytes, Buffer.from('more')]))).rejects.toThrow('added at the end')
  })

  it('whose pieces were exchanged is caught', async () => {
    const bytes = await sealed(Buffer.alloc(3 * megabyte))
    const piece = megabyte + 20
    const start = bytes.length - 3 * piece
    const parts = [1, 0, 2].map((at) => bytes.subarray(start + at * piece, start + (at + 1) * piece))
    await expect(opened(Buffer.concat([bytes.subarray(0, start), ...parts]))).rejects.toThrow('piece 1')
  })

  it('opens under the key that sealed it, also when that was replaced since', async () => {
    const plain = randomBytes(100)
    const bytes = await sealed(plain)
    expect(await opened(bytes, [...testKeyring(), ...keyring])).toEqual(plain)
    await expect(opened(bytes, testKeyring())).rejects.toMatchObject({
      message: expect.stringContaining(`made with master key ${keyring[0].id}`),
      remedy: expect.stringContaining('VERBALE_KEY_FILE'),
    })
  })
})

async function sealed(plain: Buffer): Promise<Buffer> {
  return all(sealStream(inPieces(plain), keyring))
}

async function opened(sealed: Buffer, under = keyring): Promise<Buffer> {
  return all(openStream(inPieces(sealed), under))
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 70_001) yield bytes.subarray(at, at + 70_001)
}

async function all(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const found: Buffer[] = []
  for await (const part of parts) found.push(part)
  return Buffer.concat(found)
}
