import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'

/** How a section stands: nothing said, optional and nothing said, something to correct, said, changed since it was sent. */
export type SectionState = 'to-do' | 'optional' | 'incomplete' | 'done' | 'changed'

/** What is known of a section, without what it says. */
export type SectionFacts = {
  subject: RegistrationSubject
  isRequired: boolean
  draft: { isComplete: boolean } | undefined
  isSubmitted: boolean
}

/** REG-1: how a section stands. */
export function stateOf({ isRequired, draft, isSubmitted }: Omit<SectionFacts, 'subject'>): SectionState {
  if (draft && !draft.isComplete) return 'incomplete'
  if (draft) return isSubmitted ? 'changed' : 'done'
  if (isSubmitted) return 'done'
  return isRequired ? 'to-do' : 'optional'
}

/** REG-1: the sections without which nobody registers, and those that have to be corrected first. */
export function leftToDo(sections: SectionFacts[]): RegistrationSubject[] {
  return sections
    .filter((section) => ['to-do', 'incomplete'].includes(stateOf(section)))
    .map(({ subject }) => subject)
}
