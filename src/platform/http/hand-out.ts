import type { Context } from 'hono'

/** A file to be handed out: its bytes, the name under which it is saved, its type by content. */
export type HandedOut = { bytes: Uint8Array; name: string; type: string }

/** Types that a browser saves under their own name; anything else goes out as bytes of no type. */
const plainTypes =
  /^(application\/pdf|image\/(png|jpeg|gif|tiff|webp)|message\/rfc822|text\/calendar|application\/vnd\.openxml.*)$/

/** Answers with a file to be saved: never shown in the browser, never run, in no cache but the reader's own. */
export function handOut(c: Context, { bytes, name, type }: HandedOut): Response {
  return c.body(Uint8Array.from(bytes), 200, {
    'content-type': plainTypes.test(type) ? type : 'application/octet-stream',
    'content-disposition': `attachment; ${namesOf(name)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
}

/** The name in plain letters for old browsers, and whole for the others (RFC 6266). */
function namesOf(name: string): string {
  const clean = name.replace(/[\p{C}/\\:*?"<>|]+/gu, '-').slice(0, 150) || 'file'
  const plain = clean.normalize('NFD').replace(/[^\x20-\x7e]/g, '') || 'file'
  const whole = encodeURIComponent(clean.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${whole}`
}
