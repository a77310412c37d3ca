import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'

/** A file that came with a form. `name` and `type` are what the browser says. */
export type UploadedFile = { field: string; name: string; type: string; bytes: Uint8Array }

/** A form with files. `problem`: a file was larger than its field allows, or the form did not arrive whole; `files` is empty then. */
export type Multipart = {
  fields: Record<string, string>
  files: UploadedFile[]
  problem: 'too-large' | 'broken' | undefined
}

const mostFields = 50
const longestField = 256 * 1024
const mostFiles = 20

/**
 * Reads a form with files as it comes in. `limits` names the fields that take files, and how many bytes all files of each may
 * have together; what goes beyond is thrown away at once. What was typed is kept: the rest of the form is heard out, up to four times
 * what is allowed.
 */
export async function readMultipart(request: Request, limits: Record<string, number>): Promise<Multipart> {
  const fields = new Map<string, string>()
  const files: UploadedFile[] = []
  const sizes = new Map<string, number>()
  let problem: Multipart['problem']

  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data;/i.test(type)) return { fields: {}, files, problem: 'broken' }
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
      stream.on('data', (chunk: Buffer) => {
        const size = (sizes.get(field) ?? 0) + chunk.length
        sizes.set(field, size)
        if (size > (limits[field] ?? 0)) problem = 'too-large'
        if (problem) chunks = []
        else chunks.push(chunk)
      })
      stream.on('error', () => {
        problem ??= 'broken'
      })
      stream.on('end', () => {
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
  return { fields: Object.fromEntries(fields), files: problem ? [] : files, problem }
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
