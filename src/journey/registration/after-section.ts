import type { Asked, Section } from './form/question.ts'
import { sectionsFor } from './form/sections.ts'
import { answersPath, sectionPath } from './paths.ts'

/** Where the form goes on after a section: the next one, or the check of all answers. */
export function afterSection(
  asked: Pick<Asked, 'terms' | 'person'>,
  { subject }: Pick<Section, 'subject'>,
): string {
  const all = sectionsFor(asked)
  const next = all[all.findIndex((section) => section.subject === subject) + 1]
  return next ? sectionPath(next.subject) : answersPath
}
