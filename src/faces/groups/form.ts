import type { DefinitionValues } from '../../conference/definition/definition.ts'
import { siteLanguages } from '../../conference/definition/definition.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { type Audience, inviteeAnswers, personStates } from './audience.ts'
import { type GroupTexts, placeholders, placeholdersOfSubjects, strangeBraces } from './group-texts.ts'

/** A message to a group as it was given. */
export type GroupGiven = { title: string; audience: Audience; texts: GroupTexts; otherwise: Language | null }

/** What was typed, by the names of the fields. */
export type GroupTyped = Record<string, string>

/** What is wrong: the field, the code of the sentence, and what was found there. */
export type GroupError = {
  field: string
  code: 'title' | 'texts' | 'subject' | 'body' | 'braces' | 'otherwise'
  found?: string
}

const longest = { title: 120, subject: 150, body: 10_000 }

/** Reads the form of a message to a group. A language of which subject and text are both empty is not written. */
export function readGroup(
  form: Record<string, unknown>,
  definition: DefinitionValues,
): { given: GroupGiven } | { typed: GroupTyped; errors: GroupError[] } {
  const typed = typedOf(form)
  const text = (name: string, most: number) => (typed[name] ?? '').trim().slice(0, most)
  const title = text('title', longest.title)
  const errors: GroupError[] = title.length < 3 ? [{ field: 'title', code: 'title' }] : []

  const texts: GroupTexts = {}
  for (const language of siteLanguages(definition)) {
    const subject = text(`subject-${language}`, longest.subject).replace(/\s+/g, ' ')
    const body = text(`body-${language}`, longest.body)
    if (!subject && !body) continue
    errors.push(...errorsOf(language, subject, body))
    texts[language] = { subject, body }
  }
  const written = Object.keys(texts) as Language[]
  if (written.length === 0) errors.push({ field: 'subject-en', code: 'texts' })
  const otherwise = written.find((language) => language === typed.otherwise) ?? null
  if (typed.otherwise && !otherwise && written.length > 0)
    errors.push({ field: 'otherwise', code: 'otherwise' })
  if (errors.length > 0) return { typed, errors }
  return { given: { title, audience: audienceOf(typed, definition), texts, otherwise } }
}

/** The fields of a message that is written already. */
export function typedFrom({ title, audience, texts, otherwise }: GroupGiven): GroupTyped {
  const fields = Object.entries(texts).flatMap(([language, { subject, body }]) => [
    [`subject-${language}`, subject],
    [`body-${language}`, body],
  ])
  const group =
    audience.whom === 'people'
      ? { state: audience.state, role: audience.role, delegation: audience.inviteeId }
      : { circle: audience.circle, answer: audience.answer }
  return {
    title,
    whom: audience.whom,
    language: audience.language,
    otherwise: otherwise ?? '',
    ...group,
    ...Object.fromEntries(fields),
  }
}

function errorsOf(language: Language, subject: string, body: string): GroupError[] {
  const errors: GroupError[] = []
  const look = (
    field: string,
    said: string,
    code: 'subject' | 'body',
    allowed: typeof placeholdersOfSubjects,
  ) => {
    if (!said) errors.push({ field, code })
    const [found] = strangeBraces(said, allowed)
    if (found) errors.push({ field, code: 'braces', found })
  }
  look(`subject-${language}`, subject, 'subject', placeholdersOfSubjects)
  look(`body-${language}`, body, 'body', placeholders)
  return errors
}

function audienceOf(typed: GroupTyped, definition: DefinitionValues): Audience {
  const language = siteLanguages(definition).find((each) => each === typed.language) ?? ''
  if (typed.whom === 'invitees') {
    const circle = definition.inviteeCircles.find(({ id }) => id === typed.circle)?.id ?? ''
    const answer = inviteeAnswers.find((each) => each === typed.answer) ?? ''
    return { whom: 'invitees', circle, answer, language }
  }
  const state = personStates.find((each) => each === typed.state) ?? 'confirmed'
  const { role = '', delegation: inviteeId = '' } = typed
  return { whom: 'people', state, role, language, inviteeId }
}

function typedOf(form: Record<string, unknown>): GroupTyped {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
