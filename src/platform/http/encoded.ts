import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context } from 'hono'

/** Bytes that are sent many times: kept as they are, and compressed at the first request that takes it. */
export type Encoded = {
  /** Identifies the content. */
  tag: string
  /** The answer to a request: 304 where the reader has it, else the smallest form that the reader takes. */
  answer: (c: Context, cacheControl: string, headers?: Record<string, string>) => Response
}

type Form = { bytes: Uint8Array<ArrayBuffer>; encoding?: 'br' | 'gzip' }

/** Keeps bytes of a content type ready to be sent. Fonts and images are not compressed again. */
export function encoded(bytes: Uint8Array | string, contentType: string): Encoded {
  const plain: Form = { bytes: new Uint8Array(typeof bytes === 'string' ? Buffer.from(bytes) : bytes) }
  const tag = createHash('sha256').update(plain.bytes).digest('base64url').slice(0, 22)
  const isText = /^text\/|javascript|json|svg|xml/.test(contentType)
  let brotli: Form | undefined
  let gzip: Form | undefined

  function formFor(accepted: string): Form {
    if (!isText) return plain
    if (accepts(accepted, 'br')) {
      brotli ??= { bytes: new Uint8Array(brotliCompressSync(plain.bytes, quality)), encoding: 'br' }
      return brotli
    }
    if (accepts(accepted, 'gzip')) {
      gzip ??= { bytes: new Uint8Array(gzipSync(plain.bytes, { level: 9 })), encoding: 'gzip' }
      return gzip
    }
    return plain
  }

  return {
    tag,
    answer(c, cacheControl, headers) {
      const form = formFor(c.req.header('accept-encoding') ?? '')
      const etag = `"${tag}${form.encoding ? `-${form.encoding}` : ''}"`
      const shared = {
        etag,
        'cache-control': cacheControl,
        ...(isText && { vary: 'Accept-Encoding' }),
        ...headers,
      }
      if (hasIt(c.req.header('if-none-match'), tag)) return c.body(null, 304, shared)
      return c.body(form.bytes, 200, {
        ...shared,
        'content-type': contentType,
        'content-length': String(form.bytes.length),
        ...(form.encoding && { 'content-encoding': form.encoding }),
      })
    },
  }
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }

function accepts(header: string, coding: 'br' | 'gzip'): boolean {
  return header
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .some((part) => part.split(';')[0]?.trim() === coding && !/;\s*q=0(\.0*)?$/.test(part))
}

function hasIt(ifNoneMatch: string | undefined, tag: string): boolean {
  return ifNoneMatch === '*' || (ifNoneMatch?.includes(`"${tag}`) ?? false)
}
