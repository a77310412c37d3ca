import type { RegistrationSubject } from '../../../conference/definition/registration-schema.ts'
import type { Asked, Section } from './question.ts'
import { access } from './sections/access.ts'
import { assistant } from './sections/assistant.ts'
import { consents } from './sections/consents.ts'
import { contact } from './sections/contact.ts'
import { diet } from './sections/diet.ts'
import { emergency } from './sections/emergency.ts'
import { languages } from './sections/languages.ts'
import { names } from './sections/names.ts'
import { office } from './sections/office.ts'
import { photo } from './sections/photo.ts'
import { profile } from './sections/profile.ts'
import { statistics } from './sections/statistics.ts'
import { travel } from './sections/travel.ts'

/** Every section that there is. */
export const sections: Record<RegistrationSubject, Section> = {
  names,
  office,
  contact,
  profile,
  languages,
  access,
  assistant,
  diet,
  photo,
  emergency,
  travel,
  statistics,
  consents,
}

/** The sections that this person is asked, in their order. The journey of a sponsored person is arranged by us. */
export function sectionsFor({ terms, person }: Pick<Asked, 'terms' | 'person'>): Section[] {
  return terms.sections
    .filter((subject) => subject !== 'travel' || person.sponsorship !== 'held')
    .map((subject) => sections[subject])
}

/** The section of this name, if the person is asked it. */
export function sectionFor(asked: Pick<Asked, 'terms' | 'person'>, subject: string): Section | undefined {
  return sectionsFor(asked).find((section) => section.subject === subject)
}

/** Nobody registers without it: it asks something that has to be answered. */
export function isRequired(section: Section, asked: Asked): boolean {
  return section.questions(asked).some(({ required, onlyIf }) => required && !onlyIf)
}
