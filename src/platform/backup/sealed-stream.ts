import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { PlainProblem } from '../plain-problem.ts'
import { decrypt, encrypt } from '../sealing/cipher.ts'
import type { Keyring } from '../sealing/keyring.ts'
import { byteReader, lengthBefore } from './byte-reader.ts'

/**
 * A stream sealed in pieces: a first line, a head (which master key, the stream's own key wrapped by it), then pieces of AES-256-GCM.
 * Each piece's number, and whether it is the last, go into its initialisation vector: pieces that were changed, exchanged,
 * left out or cut off do not open.
 */
const firstLine = Buffer.from('VERBALE BACKUP 1\n')
const pieceLength = 1 << 20
const tagLength = 16
const longestHead = 10_000

type Head = { masterId: string; wrapped: string; madeAt: string }

/** Seals what a stream brings, under a key of its own that the current master key wraps. */
export async function* sealStream(
  source: AsyncIterable<Uint8Array>,
  [master]: Keyring,
): AsyncGenerator<Buffer> {
  const secret = randomBytes(32)
  const wrapped = encrypt(master.secret, 'backup', secret).toString('base64')
  const head: Head = { masterId: master.id, wrapped, madeAt: new Date().toISOString() }
  const headBytes = Buffer.from(JSON.stringify(head))
  yield Buffer.concat([firstLine, lengthBefore(headBytes.byteLength), headBytes])

  const about = digestOf(headBytes)
  const { take } = byteReader(source)
  for (let number = 0, piece = await take(pieceLength); ; number++) {
    const next = piece.byteLength < pieceLength ? undefined : await take(pieceLength)
    const isLast = !next || next.byteLength === 0
    const cipher = createCipheriv('aes-256-gcm', secret, vectorOf(number, isLast)).setAAD(about)
    const text = cipher.update(piece)
    cipher.final()
    yield Buffer.concat([lengthBefore(text.byteLength), text, cipher.getAuthTag()])
    if (isLast) return
    piece = next
  }
}

/** Opens a sealed stream. Throws a `PlainProblem` for another key, a changed file, and one that was cut off. */
export async function* openStream(
  source: AsyncIterable<Uint8Array>,
  keyring: Keyring,
): AsyncGenerator<Buffer> {
  const { take } = byteReader(source)
  const line = await take(firstLine.byteLength)
  if (!line.equals(firstLine)) throw new PlainProblem('This file is no backup of Verbale.')
  const headLength = (await take(4)).readUInt32BE()
  if (headLength > longestHead) throw changed(0)
  const headBytes = await take(headLength)
  const secret = secretOf(headBytes, keyring)

  const about = digestOf(headBytes)
  for (let number = 0; ; number++) {
    const lengthBytes = await take(4)
    if (lengthBytes.byteLength < 4) throw cutOff(number)
    const length = lengthBytes.readUInt32BE()
    if (length > pieceLength) throw changed(number)
    const sealed = await take(length + tagLength)
    if (sealed.byteLength < length + tagLength) throw cutOff(number)
    const piece = openPiece(secret, about, number, sealed)
    yield piece.plain
    if (piece.isLast) break
  }
  if ((await take(1)).byteLength > 0) throw new PlainProblem('Something was added at the end of this backup.')
}

function openPiece(secret: Buffer, about: Buffer, number: number, sealed: Buffer) {
  const isFull = sealed.byteLength === pieceLength + tagLength
  for (const isLast of isFull ? [false, true] : [true]) {
    const decipher = createDecipheriv('aes-256-gcm', secret, vectorOf(number, isLast)).setAAD(about)
    const plain = decipher.update(sealed.subarray(0, -tagLength))
    try {
      decipher.setAuthTag(sealed.subarray(-tagLength)).final()
      return { plain, isLast }
    } catch {}
  }
  throw changed(number)
}

function secretOf(headBytes: Buffer, keyring: Keyring): Buffer {
  let head: Head
  try {
    head = JSON.parse(headBytes.toString())
  } catch {
    throw changed(0)
  }
  const master = keyring.find(({ id }) => id === head.masterId)
  if (!master)
    throw new PlainProblem(
      `This backup was made with master key ${head.masterId}; the one that is set is ${keyring[0].id}.`,
      'Set VERBALE_KEY_FILE or VERBALE_KEY to the key of the office that made it.',
    )
  const secret = decrypt(master.secret, 'backup', Buffer.from(head.wrapped, 'base64'))
  if (!secret) throw changed(0)
  return secret
}

function vectorOf(number: number, isLast: boolean): Buffer {
  const vector = Buffer.alloc(12)
  vector.writeUInt32BE(number, 4)
  vector[11] = isLast ? 1 : 0
  return vector
}

function digestOf(head: Buffer): Buffer {
  return createHash('sha256').update(head).digest()
}

function cutOff(piece: number): PlainProblem {
  return new PlainProblem(
    `This backup was cut off after piece ${piece}.`,
    'Copy it again, or take another one.',
  )
}

function changed(piece: number): PlainProblem {
  return new PlainProblem(
    `This backup was changed or damaged: piece ${piece + 1} does not open.`,
    'Copy it again, or take another one.',
  )
}
