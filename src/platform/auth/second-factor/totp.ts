import { Secret, TOTP, URI } from 'otpauth'

const secondsOfAStep = 30

/** A new secret for an authenticator app, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that an authenticator app reads from a picture: for whom, of which conference. */
export function totpAddress(secret: string, { issuer, label }: { issuer: string; label: string }): string {
  return URI.stringify(new TOTP({ secret: Secret.fromBase32(secret), issuer, label }))
}

/** The half minute whose code this is: the present one, or its neighbours, since clocks differ. undefined: of none. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 })
  if (delta === null) return
  return Math.floor(now.getTime() / 1000 / secondsOfAStep) + delta
}
