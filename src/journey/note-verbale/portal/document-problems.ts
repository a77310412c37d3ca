import { isolated } from '../../../platform/i18n/isolated.ts'
import type { Say } from '../../../platform/i18n/words.ts'
import type { Key } from './words.ts'

/** What can be wrong with documents that were chosen, or were not. `megabytes`: what is allowed. */
export type DocumentProblem =
  | { problem: 'documentMissing' | 'uploadBroken' }
  | { problem: 'documentTooLarge'; name: string; megabytes: number }
  | { problem: 'documentsTooLarge'; megabytes: number }
  | { problem: 'documentType'; name: string }

/** The sentence about each, for the summary of errors. */
export function documentErrors(problems: readonly DocumentProblem[], say: Say<Key>) {
  return problems.map((one) => ({
    field: 'documents',
    text: say(one.problem, 'name' in one ? { ...one, name: isolated(one.name) } : one),
  }))
}
