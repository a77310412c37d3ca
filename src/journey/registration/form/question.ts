import type { Definition } from '../../../conference/definition/definition.ts'
import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import type { RegistrationTerms } from '../../../conference/definition/registration-terms.ts'
import type { Person } from '../../nomination/schema.ts'
import type { Given } from '../schema.ts'

/** For whom a section is asked, and at which conference. */
export type Asked = { definition: Definition; terms: RegistrationTerms; person: Person }

/** One question of the form. Its words have the section's and its own name: `names.badgeName`, `names.badgeName.hint`. */
export type Question = {
  name: string
  /** 'line', 'lines': words; 'one' of the choices, 'many' of them; 'picture': a file that was kept, by its SHA-256. */
  kind: 'line' | 'lines' | 'phone' | 'one' | 'many' | 'yes-no' | 'day' | 'time' | 'picture'
  required?: boolean
  choices?: readonly string[]
  /** The longest answer in characters; 200 where it is not said. */
  longest?: number
  /** Asked only where another question of the section has this answer. */
  onlyIf?: { name: string; is: string }
  /** What the Note says already. */
  known?: string | null
  autocomplete?: string
  /** A name may be in any script; a telephone number runs from left to right. */
  dir?: 'auto' | 'ltr'
  width?: 'short' | 'medium' | 'full'
}

/** What is wrong with an answer; worded when it is shown. */
export type Problem = 'missing' | 'long' | 'phone' | 'day' | 'time' | 'order' | 'outside' | 'both'

/** A problem and the question it is about. */
export type AnswerProblem = { name: string; problem: Problem }

/** A subject of the form: one page. */
export type Section = {
  subject: RegistrationSubject
  /** Encrypted at rest, opened for a purpose. */
  isSealed: boolean
  questions: (asked: Asked) => Question[]
  /** What no single answer can be wrong about. */
  check?: (answers: Given, asked: Asked) => AnswerProblem[]
}
