import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** AES-256 in Galois/counter mode: what is changed, cut or opened with another key is refused. */
const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/** Seals bytes: initialisation vector, tag, text. `about` is bound to them without being inside. */
export function encrypt(secret: Uint8Array, about: string, plain: Uint8Array): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, secret, iv).setAAD(Buffer.from(about))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text])
}

/** The bytes as they were sealed; undefined for another key, another `about`, or bytes that were changed. */
export function decrypt(secret: Uint8Array, about: string, sealed: Uint8Array): Buffer | undefined {
  if (sealed.byteLength < ivLength + tagLength) return
  const iv = sealed.subarray(0, ivLength)
  const decipher = createDecipheriv(algorithm, secret, iv, { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(ivLength, ivLength + tagLength))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()])
  } catch {
    return
  }
}
