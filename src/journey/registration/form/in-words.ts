import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import { renderSections } from '../../../conference/definition/render-text.ts'
import { roomLanguageName, roomLanguages } from '../../../conference/definition/room-languages.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { isLanguage, type Language, languageNames } from '../../../platform/i18n/language.ts'
import type { Given } from '../schema.ts'
import type { AnswerProblem, Asked, Question, Section } from './question.ts'
import { isAsked } from './read-section.ts'
import { formWords, hasWords } from './words.ts'

/** A question of a section, for somebody, in a language. */
export type Told = { section: Section; asked: Asked; language: Language }

/** What a question asks. */
export function labelOf({ section: { subject }, language }: Told, { name }: Question): string {
  const key = `${subject}.${name}`
  return formWords(language)(hasWords(`${key}.label`) ? `${key}.label` : key)
}

/** The line that helps to answer; undefined where there is none. */
export function hintOf({ section: { subject }, language }: Told, { name }: Question): string | undefined {
  const key = `${subject}.${name}.hint`
  return hasWords(key) ? formWords(language)(key) : undefined
}

/** What the page says before its questions. */
export function leadOf({ section: { subject }, asked: { definition }, language }: Told): string {
  return formWords(language)(`${subject}.lead`, {
    rooms: roomLanguages(definition, language),
    city: phrase(definition, definition.venue.city, language),
  })
}

/** What one of a question's choices is called: profiles and languages are named by the definition. */
export function choiceOf(
  { section: { subject }, asked, language }: Told,
  { name }: Question,
  value: string,
): string {
  const key = `${subject}.${name}-${value}`
  if (hasWords(key)) return formWords(language)(key)
  if (value === 'yes' || value === 'no') return formWords(language)(value)
  if (name === 'profile') return profileOf(asked, language, value)?.title || value
  if (name === 'writeIn') return isLanguage(value) ? languageNames[value] : value
  return roomLanguageName(value, language)
}

/** More about a choice: what a profile means. */
export function choiceHintOf(
  { asked, language }: Told,
  { name }: Question,
  value: string,
): string | undefined {
  return name === 'profile' ? profileOf(asked, language, value)?.plain : undefined
}

/** The sentence that says what to correct. */
export function problemOf(told: Told, { name, problem }: AnswerProblem): string {
  const { section, asked, language } = told
  const say = formWords(language)
  if (problem === 'missing') return say(`${section.subject}.${name}.missing`)
  const question = section.questions(asked).find((one) => one.name === name)
  const { opensOn, closesOn } = asked.definition
  return say(`problem.${problem}`, {
    longest: question?.longest ?? 200,
    dates: `${dateInWords(opensOn, language)} – ${dateInWords(closesOn, language)}`,
  })
}

/** The questions of a section with what was answered, in words; '' where nothing was. */
export function answersInWords(
  told: Told,
  answers: Given,
): { name: string; label: string; answer: string }[] {
  return told.section
    .questions(told.asked)
    .filter((question) => isAsked(question, answers))
    .map((question) => ({
      name: question.name,
      label: labelOf(told, question),
      answer: answerInWords(told, question, answers[question.name]),
    }))
}

function answerInWords(told: Told, question: Question, answer: string | string[] | undefined): string {
  if (answer === undefined || answer.length === 0) return ''
  switch (question.kind) {
    case 'many':
      return [answer]
        .flat()
        .map((value) => choiceOf(told, question, value))
        .join(' · ')
    case 'one':
    case 'yes-no':
      return choiceOf(told, question, String(answer))
    case 'day':
      return dateInWords(String(answer), told.language)
    default:
      return String(answer)
  }
}

const profiles = new WeakMap<Definition, Map<Language, ReturnType<typeof renderSections>>>()

/** The profiles of a definition are rendered once a language. */
function profileOf({ definition }: Asked, language: Language, id: string) {
  const known = profiles.get(definition) ?? new Map<Language, ReturnType<typeof renderSections>>()
  profiles.set(definition, known)
  const rendered = known.get(language) ?? renderSections(definition, language, 'profiles')
  known.set(language, rendered)
  return rendered.find((profile) => profile.id === id)
}
