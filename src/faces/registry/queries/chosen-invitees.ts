import { allStates } from '../../../conference/registry/states.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { fold } from '../../../platform/search/fold.ts'
import { inviteeName } from '../../desk/invitee-name.ts'
import type { Answer, InviteeLine } from './invitee-list.ts'

export const circles = ['state', 'authority', 'organisation'] as const
export const answers = ['answered', 'regrets', 'none'] as const

/** Lines on one page. */
export const linesPerPage = 100

/** What of the registry is shown; '' stands for all. It stands in the address. */
export type Choice = {
  search: string
  circle: (typeof circles)[number] | ''
  answer: Answer | ''
  language: string
  page: number
}

/** Reads the choice from the address. What makes no sense is left out. */
export function choiceFrom(query: (name: string) => string | undefined): Choice {
  const page = Number(query('page') ?? 1)
  return {
    search: (query('q') ?? '').trim().slice(0, 200),
    circle: circles.find((each) => each === query('circle')) ?? '',
    answer: answers.find((each) => each === query('answer')) ?? '',
    language: (query('written') ?? '').slice(0, 2),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The address's part that makes a choice. */
export function queryOf(choice: Choice): string {
  const { search, circle, answer, language, page } = choice
  const given = Object.entries({
    q: search,
    circle,
    answer,
    written: language,
    page: page > 1 ? String(page) : '',
  })
  return new URLSearchParams(given.filter(([, value]) => value !== '')).toString()
}

/** The circle of the letter in which an invitee is (INV-1). */
export function circleOf({ kind, category }: Pick<InviteeLine, 'kind' | 'category'>): Choice['circle'] {
  if (kind === 'state') return 'state'
  return category === 'mine-action-authority' || category === 'disability-authority'
    ? 'authority'
    : 'organisation'
}

/** The invitees of a choice: States in the alphabetical order of the reader's language, then organisations. */
export function chosenInvitees(
  lines: readonly InviteeLine[],
  choice: Choice,
  language: DeskLanguage,
): InviteeLine[] {
  const wanted = fold(choice.search)
  return lines
    .filter((line) => choice.circle === '' || circleOf(line) === choice.circle)
    .filter((line) => choice.answer === '' || line.answer === choice.answer)
    .filter((line) => choice.language === '' || line.language === choice.language)
    .filter((line) => wanted === '' || namesOf(line).some((name) => fold(name).includes(wanted)))
    .sort(inOrder(language))
}

function namesOf({ names, acronym, code }: InviteeLine): string[] {
  return [...Object.values(names), acronym ?? '', code]
}

function inOrder(language: DeskLanguage): (a: InviteeLine, b: InviteeLine) => number {
  const ranks = new Map(allStates().map((state) => [state.iso3, state.order[language]]))
  const collator = new Intl.Collator(language, { ignorePunctuation: true })
  const rankOf = (line: InviteeLine) => (line.kind === 'state' ? (ranks.get(line.code) ?? 998) : 999)
  return (a, b) =>
    rankOf(a) - rankOf(b) || collator.compare(inviteeName(a, language), inviteeName(b, language))
}
