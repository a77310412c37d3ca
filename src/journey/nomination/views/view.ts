import type { Language } from '../../../platform/i18n/language.ts'
import type { Say } from '../../../platform/i18n/words.ts'
import type { MarkedField } from '../verification/marks.ts'
import type { Key } from '../words.ts'
import type { VerificationProps } from './verification-page.tsx'

/** What each section of the verification page is given. */
export type View = VerificationProps & {
  language: Language
  say: Say<Key>
  marks: readonly MarkedField[]
  sender: string
}
