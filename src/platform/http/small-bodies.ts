import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

const megabyte = 1024 * 1024

/** A form with files that says it is larger than this is turned away unheard. */
const mostOfFiles = 256 * megabyte

/**
 * No form is larger than a megabyte, except those with files at the places that take them: these are read as a stream, with
 * limits of their own. What is too large is answered at once, without being heard out.
 */
export function smallBodies(
  takesFiles: (path: string) => boolean,
  tooLarge: (c: Context) => Response,
): MiddlewareHandler {
  const limited = bodyLimit({ maxSize: megabyte, onError: tooLarge })
  return async (c, next) => {
    const isMultipart = /^multipart\/form-data/i.test(c.req.header('content-type') ?? '')
    if (!isMultipart || !takesFiles(c.req.path)) return limited(c, next)
    return Number(c.req.header('content-length') ?? 0) > mostOfFiles ? tooLarge(c) : next()
  }
}
