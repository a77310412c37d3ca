import type { Asked } from '../form/question.ts'
import { isRequired, sectionsFor } from '../form/sections.ts'
import type { SectionFacts } from '../rules/progress.ts'
import type { StoredForm } from './form-of.ts'

/** How each section that is asked stands, in the order of the form. */
export function progressOf(asked: Asked, form: StoredForm): SectionFacts[] {
  return sectionsFor(asked).map((section) => {
    const stored = form[section.subject]
    return {
      subject: section.subject,
      isRequired: isRequired(section, asked),
      draft: stored?.draft && { isComplete: stored.draft.isComplete },
      isSubmitted: stored?.submitted !== undefined,
    }
  })
}
