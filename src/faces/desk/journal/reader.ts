import type { Role } from '../../../conference/roles.ts'
import type { DeskLanguage, Language } from '../../../platform/i18n/language.ts'
import { deskLanguage } from '../desk-language.ts'
import { mayRead } from '../may-read.ts'
import { maySee } from '../rail.ts'

/** For whom the journal is worded. Who may not see files reads what happened, and not to whom. */
export type Reader = { language: DeskLanguage; seesFiles: boolean }

/** The reader with these roles. */
export function readerOf(language: Language, roles: readonly Role[]): Reader {
  return { language: deskLanguage(language), seesFiles: maySee(mayRead, roles) }
}
