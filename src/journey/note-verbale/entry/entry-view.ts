import type { DeskFrame } from '../../../ui/desk-frame.ts'
import type { EntryField, EntryProblem, EntryTyped } from '../forms/entry-form.ts'
import { words } from './words.ts'

/** What can be wrong with a file that was chosen, or was not. */
export type FileProblem = 'too-large' | 'broken' | 'again' | 'noMail' | 'notMail'

/** What is wrong with the form that came back. */
export type EntryProblems = { field: EntryField | 'file' | 'mail'; problem: EntryProblem | FileProblem }[]

/** All that the page of entering shows. */
export type EntryView = {
  frame: DeskFrame
  /** The place whose time counts, in words. */
  place: string
  typed: EntryTyped
  problems: EntryProblems
  /** How many bytes a mail file and all documents together may have. */
  limits: { mail: number; portalFile: number }
}

/** The sentence about a field, where something is wrong with it. */
export function sentenceAbout(
  { frame, problems, limits }: EntryView,
  field: EntryProblems[number]['field'],
): string | undefined {
  const found = problems.find((each) => each.field === field)
  const megabytes = megabytesOf(field === 'mail' ? limits.mail : limits.portalFile)
  return found && words(frame.language)(`problem.${found.problem}`, { megabytes })
}

/** Bytes as whole megabytes. */
export function megabytesOf(bytes: number): number {
  return Math.floor(bytes / (1024 * 1024))
}
