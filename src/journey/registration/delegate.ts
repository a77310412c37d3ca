import type { OfficeEnv } from '../../conference/office/env.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Person } from '../nomination/schema.ts'
import type { Asked } from './form/question.ts'
import type { Registration } from './schema.ts'

/** What stands around every page of a delegate. */
export type DelegateFrame = {
  language: Language
  languages: readonly Language[]
  siteName: string
  /** The address of this page in another language; undefined where it answers a form. */
  languageHref: ((language: Language) => string) | undefined
  unchecked: boolean
  mailbox: string
}

/** Who came by the personal link. */
export type Delegate = {
  registration: Registration
  person: Person
  asked: Asked
  /** Who named the delegate, in the language of the page. */
  sender: string
}

/** What handlers of a delegate's pages find in `c.var`. */
export type DelegateEnv = {
  Variables: OfficeEnv['Variables'] & { delegate: Delegate; delegateFrame: DelegateFrame }
}
