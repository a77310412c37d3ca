import { createHash } from 'node:crypto'
import type { ReadingContext } from '../context.ts'
import type { MailFile } from '../mail/mail-tree.ts'
import type { MessagePart, PartProblem } from '../message-reading.ts'
import { textOfScan } from '../ocr/text-of-scan.ts'
import { textOfDoc } from '../pages/from-doc.ts'
import { textOfDocx } from '../pages/from-docx.ts'
import { textOfHtml } from '../pages/from-html.ts'
import { PdfProblem, type PdfText, textOfPdf } from '../pages/from-pdf.ts'
import { textOfPlain } from '../pages/from-plain.ts'
import type { PageText } from '../pages/page-text.ts'
import { shownSize, shownSizeOfImage } from '../pages/shown-size.ts'
import { actualType, wordType } from './actual-type.ts'
import { legacyText } from './legacy-text.ts'
import { isNamedAsIdentity, problemOfFile, readsLikePassport } from './problem-of-file.ts'
import { withinTime } from './within-time.ts'

/** A part with its text as the reader needs it. `page` is null where the part has none. */
export type ReadPart = { part: MessagePart; page: PageText | null }

type Content = {
  page: PageText | null
  source: MessagePart['source']
  problem: PartProblem | null
  pages: number
  sizes?: MessagePart['pageSizes']
}

/** Reads one file of the message. Never throws: what cannot be read is a problem of this part alone. */
export async function readPart(file: MailFile, context: ReadingContext): Promise<ReadPart> {
  const type = actualType(file.bytes)
  const problem = problemOfFile(file, type, context.limits.attachment)
  const content = problem ? nothing(problem) : await contentOf(file, type, withoutIdentity(file, context))
  return { part: describe(file, type, content), page: content.page }
}

/** A picture of a passport came unasked: nobody needs to read what is on it. */
function withoutIdentity({ name }: MailFile, context: ReadingContext): ReadingContext {
  return isNamedAsIdentity(name) ? { ...context, limits: { ...context.limits, scans: false } } : context
}

function describe(file: MailFile, type: string, content: Content): MessagePart {
  const sensitive =
    content.problem === null && (isNamedAsIdentity(file.name) || readsLikePassport(content.page?.text ?? ''))
  return {
    id: file.id,
    name: file.name,
    declaredType: file.declaredType,
    actualType: type,
    size: file.bytes.byteLength,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    text: content.page?.text ?? null,
    pages: content.pages,
    ...(content.sizes ? { pageSizes: content.sizes } : {}),
    source: content.source,
    problem: sensitive ? { code: 'sensitive-attachment', detail: 'passport' } : content.problem,
  }
}

async function contentOf(file: MailFile, type: string, context: ReadingContext): Promise<Content> {
  try {
    return await withinTime(context.limits.partMilliseconds, read(file, type, context))
  } catch (error) {
    if (error instanceof PdfProblem) return nothing({ code: 'unreadable', detail: error.detail })
    const late = error instanceof Error && error.message === 'timeout'
    return nothing({ code: 'unreadable', detail: late ? 'timeout' : 'broken' })
  }
}

async function read(file: MailFile, type: string, context: ReadingContext): Promise<Content> {
  const { bytes, name } = file
  if (type === 'application/pdf') return await readPdf(bytes, context)
  if (type === wordType) return text(await textOfDocx(bytes), 'docx')
  if (/^image\/(jpeg|png|tiff|webp|bmp|gif)$/.test(type)) return await readImage(file, context)
  if (type === 'text/html') return text(textOfHtml(decoded(bytes)), 'html')
  if (type === 'text/calendar' || /^text\/(calendar|x-vcard|vcard|rfc822-headers)/.test(file.declaredType))
    return nothing(null)
  if (/delivery-status|disposition-notification|pgp-signature|pkcs7-signature/.test(file.declaredType))
    return nothing(null)
  if (type === 'text/plain' && !/\.(pdf|docx?|odt|jpe?g|png|tiff?)$/i.test(name ?? ''))
    return text(textOfPlain(decoded(bytes)), 'text')
  return await legacy(file, type)
}

/** Older and rarer formats: what gives text is read, the rest waits for a person. */
async function legacy(file: MailFile, type: string): Promise<Content> {
  const found = await legacyText(file.bytes, type)
  if (found) return text(found, 'docx')
  if (type === 'application/x-ole-storage' && /\.(?:doc|dot)$/i.test(file.name ?? ''))
    return await word97(file)
  if (type === 'application/x-ole-storage' && Buffer.from(file.bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0'))
    return nothing({ code: 'unreadable', detail: 'encrypted' })
  if (/pkcs7-mime|encrypted/.test(file.declaredType))
    return nothing({ code: 'unreadable', detail: 'encrypted' })
  if (type === 'application/octet-stream' || type === 'text/plain')
    return nothing({ code: 'unreadable', detail: 'broken' })
  return nothing({ code: 'unreadable', detail: 'unsupported' })
}

async function word97({ bytes }: MailFile): Promise<Content> {
  try {
    return text(await textOfDoc(bytes), 'docx')
  } catch (error) {
    const isLocked = error instanceof Error && error.message === 'encrypted'
    return nothing({ code: 'unreadable', detail: isLocked ? 'encrypted' : 'broken' })
  }
}

async function readPdf(bytes: Uint8Array, context: ReadingContext): Promise<Content> {
  const pdf = await textOfPdf(bytes, context.limits.pages)
  const pages = Math.min(pdf.pageCount, context.limits.pages)
  const sizes = pdf.ratios.slice(0, pages).map(shownSize)
  if (pdf.bare.length === 0 || !context.limits.scans) return { ...text(pdf.text, 'pdf-text'), pages, sizes }
  return { ...(await readBarePages(bytes, pdf, pages, context)), sizes }
}

async function readBarePages(
  bytes: Uint8Array,
  pdf: PdfText,
  pages: number,
  context: ReadingContext,
): Promise<Content> {
  const scan = await textOfScan({ kind: 'pdf', bytes, pdf }, context)
  const onlyScanned = pdf.bare.length === pdf.words.length
  if (scan === null || (onlyScanned && scan.text.trim().length < 20))
    return { page: null, source: 'ocr', problem: { code: 'unreadable', detail: 'broken' }, pages }
  return { page: scan, source: onlyScanned ? 'ocr' : 'pdf-text', problem: null, pages }
}

async function readImage(file: MailFile, context: ReadingContext): Promise<Content> {
  const size = await shownSizeOfImage(file.bytes)
  const shown = { pages: 1, ...(size ? { sizes: [size] } : {}) }
  if (!context.limits.scans) return { ...nothing(null), ...shown }
  const page = await textOfScan({ kind: 'image', bytes: file.bytes }, context)
  const written = (page?.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 6
  return { page: written ? page : null, source: written ? 'ocr' : 'none', problem: null, ...shown }
}

const text = (page: PageText, source: MessagePart['source']): Content => ({
  page,
  source,
  problem: null,
  pages: page.pages,
})
const nothing = (problem: PartProblem | null): Content => ({ page: null, source: 'none', problem, pages: 0 })

/** UTF-8 where it is, else the Western code page that old programs write. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
