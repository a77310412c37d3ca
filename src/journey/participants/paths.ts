import type { Language } from '../../platform/i18n/language.ts'
import type { Counted } from './rules/list.ts'

/** The kinds of file in which the List is handed out. */
export const fileFormats = ['pdf', 'xlsx'] as const

/** A kind of file. */
export type FileFormat = (typeof fileFormats)[number]

export const participantsPath = '/desk/participants'
export const editionsPath = '/desk/participants/editions'
export const editionPath = (number: number) => `${editionsPath}/${number}`
export const entryPath = (personId: string) => `${participantsPath}/people/${personId}/correction`
export const restorePath = (personId: string) => `${entryPath(personId)}/end`

/** The changes since an edition, up to now or to the edition that followed. */
export const changesPath = (number: number, to?: number) =>
  `${participantsPath}/changes?${new URLSearchParams({ since: String(number), ...(to ? { to: String(to) } : {}) })}`

/** The List as a file: as it stands, or an edition. */
export function filePath(format: FileFormat, language: Language, of: number | Counted): string {
  const query = new URLSearchParams({ format, list: language })
  if (typeof of === 'number') return `${editionPath(of)}/file?${query}`
  query.set('counted', of)
  return `${participantsPath}/file?${query}`
}
