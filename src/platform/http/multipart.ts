import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'

/** A file that came with a form. `name` and `type` are what the browser says. */
export type UploadedFile = { field: string; name: string; type: string; bytes: Uint8Array }

/**
 * A form with files. `problem`: a field's files were larger than it allows, or the form did not arrive whole; `files` is empty then.
 * `tooLarge`: names of those that were larger than one file may be; the others are there.
 */
export type Multipart = {
  fields: Record<string, string>
  files: UploadedFile[]
  tooLarge: string[]
  problem: 'too-large' | 'broken' | undefined
}

const mostFields = 50
const longestField = 256 * 1024
const mostFiles = 20

/**
 * Reads a form with files as it comes in. `limits` names the fields that take files, and how many bytes all files of each may
 * have together; what goes beyond is thrown away at once. What was typed is kept: the rest of the form is heard out, up to four times
 * what is allowed. `most`: how many bytes one file may have.
 */
export async function readMultipart(
  request: Request,
  limits: Record<string, number>,
  most = Number.POSITIVE_INFINITY,
): Promise<Multipart> {
  const fields = new Map<string, string>()
  const files: UploadedFile[] = []
  const tooLarge: string[] = []
  const sizes = new Map<string, number>()
  let problem: Multipart['problem']

  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data;/i.test(type))
    return { fields: {}, files, tooLarge, problem: 'broken' }
  const allowed = Object.values(limits).reduce((sum, limit) => sum + limit, 0)
  try {
    const parser = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { fields: mostFields, fieldSize: longestField, files: mostFiles },
    })
    parser.on('field', (name, value) => fields.set(name, value))
    parser.on('file', (field, stream, { filename, mimeType }) => {
      let chunks: Buffer[] = []
      let own = 0
      let isTooMuch = false
      const count = (bytes: number) => sizes.set(field, (sizes.get(field) ?? 0) + bytes)
      stream.on('data', (chunk: Buffer) => {
        // One that is left out by itself does not spoil the others: what it had counted is given back.
        if (own <= most && own + chunk.length > most) count(-own)
        own += chunk.length
        if (own <= most) isTooMuch ||= (count(chunk.length).get(field) ?? 0) > (limits[field] ?? 0)
        if (isTooMuch && most === Number.POSITIVE_INFINITY) problem = 'too-large'
        if (problem || isTooMuch || own > most) chunks = []
        else chunks.push(chunk)
      })
      stream.on('error', () => {
        problem ??= 'broken'
      })
      stream.on('end', () => {
        if (own > most) return tooLarge.push(filename ?? field)
        if (isTooMuch) problem ??= 'too-large'
        if (filename && chunks.length > 0)
          files.push({ field, name: filename, type: mimeType, bytes: Buffer.concat(chunks) })
      })
    })
    await pipeline(
      Readable.fromWeb(request.body as never),
      upTo(4 * allowed + mostFields * longestField),
      parser,
    )
  } catch {
    problem ??= 'broken'
  }
  return { fields: Object.fromEntries(fields), files: problem ? [] : files, tooLarge, problem }
}

/** Passes on so many bytes, then ends: the sender has had its say. */
function upTo(most: number) {
  return async function* (source: AsyncIterable<Buffer>) {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > most) return
      yield chunk
    }
  }
}
