import type { Definition } from '../../../conference/definition/definition.ts'
import type { Documents } from '../../../platform/documents/documents.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { tableTypes, writeTable } from '../../../platform/tables/write-table.ts'
import type { FileFormat } from '../paths.ts'
import type { ListContent } from '../rules/list.ts'
import { listDocument, listTemplate } from './list-document.ts'
import type { Standing } from './list-heading.ts'
import { listTable } from './list-table.ts'

/** What a file of the List is made of. */
export type ListToPrint = {
  definition: Definition
  content: ListContent
  standing: Standing
  language: Language
}

/** The media type of each kind of file. */
export const listTypes: Record<FileFormat, string> = { pdf: 'application/pdf', xlsx: tableTypes.xlsx }

/** The List as a file. Throws a `DocumentProblem` where no font can print a name. */
export async function listFile(
  documents: Documents,
  list: ListToPrint,
  format: FileFormat,
): Promise<Uint8Array> {
  const { definition, content, standing, language } = list
  if (format === 'xlsx') return writeTable(listTable(content, language), 'xlsx')
  return documents.render(listTemplate, listDocument(definition, content, standing, language), { language })
}

/** Its name: `phnom-penh-2023-participants-2-fr.pdf`, without a number for what is not issued. */
export function listFileName(
  slug: string,
  { number }: Standing,
  language: Language,
  format: FileFormat,
): string {
  return `${[slug, 'participants', number ?? 'preview', language].join('-')}.${format}`
}
