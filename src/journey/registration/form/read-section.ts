import { dateOfParts, datePartsOf } from '../../../ui/date-parts.ts'
import type { Given } from '../schema.ts'
import type { AnswerProblem, Asked, Problem, Question, Section } from './question.ts'

/** A section as it was read: what was typed, cleaned; and what has to be corrected. */
export type SectionReading = { typed: Given; answers: Given; problems: AnswerProblem[] }

const longestUsually = 200

/** Reads a section from what a form sent (or a draft holds): nothing typed is lost, what is wrong is said by code. */
export function readSection(section: Section, asked: Asked, form: Record<string, unknown>): SectionReading {
  const questions = section.questions(asked)
  const typed: Given = {}
  for (const question of questions) typedOf(question, form, typed)

  const answers: Given = {}
  const problems: AnswerProblem[] = []
  for (const question of questions) {
    if (!isAsked(question, typed)) continue
    const { answer, problem } = answerOf(question, typed)
    if (problem) problems.push({ name: question.name, problem })
    else if (answer !== undefined) answers[question.name] = answer
  }
  const wrong = new Set(problems.map(({ name }) => name))
  const others = (section.check?.(answers, asked) ?? []).filter(({ name }) => !wrong.has(name))
  return { typed, answers, problems: inOrder([...problems, ...others], questions) }
}

/** Is the question asked, given what was answered before it? */
export function isAsked({ onlyIf }: Question, given: Given): boolean {
  return !onlyIf || given[onlyIf.name] === onlyIf.is
}

/** What stands in a fresh form: what is answered, else what the Note says. */
export function prefilled(section: Section, asked: Asked, given: Given | undefined): Given {
  if (given) return withDateParts(section, asked, given)
  const filled: Given = {}
  for (const { name, known } of section.questions(asked)) if (known) filled[name] = known
  return filled
}

/** Answered days as the three boxes of a form show them. */
function withDateParts(section: Section, asked: Asked, given: Given): Given {
  const filled: Given = { ...given }
  for (const { name, kind } of section.questions(asked)) {
    const day = given[name]
    if (kind !== 'day' || typeof day !== 'string') continue
    for (const [part, value] of Object.entries(datePartsOf(day))) filled[`${name}-${part}`] = value
  }
  return filled
}

function typedOf({ name, kind }: Question, form: Record<string, unknown>, typed: Given): void {
  if (kind === 'day') {
    for (const part of ['day', 'month', 'year']) {
      const text = inFigures(line(form[`${name}-${part}`]))
      if (text) typed[`${name}-${part}`] = text.slice(0, 10)
    }
  } else if (kind === 'many') {
    const chosen = [form[name] ?? []].flat().map(line).filter(Boolean)
    if (chosen.length > 0) typed[name] = chosen
  } else {
    const text = kind === 'lines' ? lines(form[name]) : line(form[name])
    if (text) typed[name] = kind === 'phone' || kind === 'time' ? inFigures(text) : text
  }
}

function answerOf(question: Question, typed: Given): { answer?: string | string[]; problem?: Problem } {
  const { name, kind, required, choices = [], longest = longestUsually } = question
  if (kind === 'day') return dayOf(name, typed, required)
  const given = typed[name]
  if (given === undefined || given.length === 0) return required ? { problem: 'missing' } : {}
  switch (kind) {
    case 'many': {
      const known = [given].flat().filter((one) => choices.includes(one))
      return known.length > 0 || !required ? { answer: known } : { problem: 'missing' }
    }
    case 'one':
    case 'yes-no': {
      const allowed = kind === 'yes-no' ? ['yes', 'no'] : choices
      if (allowed.includes(String(given))) return { answer: String(given) }
      return required ? { problem: 'missing' } : {}
    }
    case 'phone':
      return isPhone(String(given)) ? { answer: String(given) } : { problem: 'phone' }
    case 'time':
      return timeOf(String(given))
    case 'picture':
      return /^[0-9a-f]{64}$/.test(String(given)) ? { answer: given } : {}
    default:
      return given.length > longest ? { problem: 'long' } : { answer: given }
  }
}

function dayOf(name: string, typed: Given, required?: boolean): { answer?: string; problem?: Problem } {
  const part = (which: string) => String(typed[`${name}-${which}`] ?? '')
  const parts = { day: part('day'), month: part('month'), year: part('year') }
  if (!parts.day && !parts.month && !parts.year) return required ? { problem: 'missing' } : {}
  const day = dateOfParts(parts)
  return day ? { answer: day } : { problem: 'day' }
}

/** 9:05, 09.05 and 0905 are the same time of day. */
function timeOf(text: string): { answer?: string; problem?: Problem } {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.h ]?(\d{2})$/.exec(text) ?? []
  if (!minute || Number(hour) > 23 || Number(minute) > 59) return { problem: 'time' }
  return { answer: `${hour.padStart(2, '0')}:${minute}` }
}

/** A number with its country's code, however it is grouped. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return /^(\+|00)[\d\s().\-/]+$/.test(text) && digits.length >= 7 && digits.length <= 17
}

/** Figures as Arabic, Persian and Khmer keyboards write them become those that we reckon with. */
function inFigures(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u17e0-\u17e9]/g, (figure) => {
    const code = figure.charCodeAt(0)
    return String(code >= 0x17e0 ? code - 0x17e0 : code & 0xf)
  })
}

/** One line: signs that no keyboard writes left out, spaces evened. */
function line(value: unknown): string {
  return lines(value).replace(/\s+/g, ' ').trim()
}

function lines(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  return text
    .slice(0, 10_000)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}

function inOrder(problems: AnswerProblem[], questions: Question[]): AnswerProblem[] {
  const rank = (name: string) => questions.findIndex((question) => question.name === name)
  return problems.sort((a, b) => rank(a.name) - rank(b.name))
}
