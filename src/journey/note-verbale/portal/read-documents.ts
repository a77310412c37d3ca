import type { Multipart } from '../../../platform/http/multipart.ts'
import type { Settings } from '../../../platform/settings/settings.ts'
import { actualType, wordType } from '../../../reading/parts/actual-type.ts'
import type { DocumentProblem } from './document-problems.ts'

/** A document that was chosen and can be taken. `type` by content. */
export type GivenDocument = { name: string; type: string; bytes: Uint8Array }

const megabyte = 1024 * 1024

/** What a Note comes as: PDF, photographs and scans, documents of a word processor. Told by the content, never by the name. */
const takenTypes = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'image/heic',
  'image/gif',
  'image/bmp',
  wordType,
  'application/x-ole-storage',
  'application/vnd.oasis.opendocument.text',
  'application/rtf',
])

/** How many bytes one document may have, and all together: as a message, in which they travel, they must stay below a mail's limit. */
export function documentLimits({ limits }: Pick<Settings, 'limits'>): { each: number; all: number } {
  const all = Math.floor((limits.mail * 0.7) / megabyte) * megabyte
  return { each: Math.min(limits.portalFile, all), all }
}

/** The same in whole megabytes, for the pages. */
export function megabytesOf({ each, all }: { each: number; all: number }): { each: number; all: number } {
  return { each: Math.floor(each / megabyte), all: Math.floor(all / megabyte) }
}

/** The documents of a form that can be taken, and what is wrong with the others. */
export function readDocuments(
  { files, tooLarge, problem }: Multipart,
  limits: { each: number; all: number },
): { documents: GivenDocument[]; problems: DocumentProblem[] } {
  const { each, all } = megabytesOf(limits)
  const chosen = files.filter(({ field }) => field === 'documents')
  const read = chosen.map(({ name, bytes }) => ({ name: plainName(name), type: actualType(bytes), bytes }))
  const documents = read.filter(({ type }) => takenTypes.has(type))
  const others = read.filter(({ type }) => !takenTypes.has(type))
  const problems: DocumentProblem[] = [
    ...(problem === 'too-large' ? [{ problem: 'documentsTooLarge' as const, megabytes: all }] : []),
    ...(problem === 'broken' ? [{ problem: 'uploadBroken' as const }] : []),
    ...tooLarge.map((name) => ({
      problem: 'documentTooLarge' as const,
      name: plainName(name),
      megabytes: each,
    })),
    ...others.map(({ name }) => ({ problem: 'documentType' as const, name })),
  ]
  return { documents, problems }
}

/** A file's name as it is shown and kept: without folders and without signs that no keyboard writes. */
function plainName(name: string): string {
  return (
    name
      .replace(/^.*[/\\]/, '')
      .replace(/\p{C}/gu, '')
      .slice(-150) || 'document'
  )
}
