import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link or a cookie: 256 random bits in base64url. Only its hash is stored. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOfToken(token) }
}

/** SHA-256 in hexadecimal: finding a token by its hash compares no secret byte by byte. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
