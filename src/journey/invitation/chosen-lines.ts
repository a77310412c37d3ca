import { fold } from '../../platform/search/fold.ts'
import type { Answer } from './answers.ts'
import type { DeskLine } from './queries/desk-lines.ts'
import { type ChannelState, hasFailed } from './rules/dispatch-state.ts'

/** Where the letter stands, as the list is filtered by it: several states of a channel are one to whoever looks for them. */
export const letterChoices = ['to-send', 'leaving', 'sent', 'delivered', 'came-back'] as const
export const answerChoices = ['answered', 'regrets', 'none'] as const

/** Lines on one page. */
export const linesPerPage = 100

/** What of the list is shown; '' stands for all. It stands in the address. */
export type Choice = {
  search: string
  circle: string
  letter: (typeof letterChoices)[number] | ''
  answer: Answer | ''
  onHold: boolean
  page: number
}

/** Reads the choice from the address. What makes no sense is left out. */
export function choiceFrom(query: (name: string) => string | undefined): Choice {
  const page = Number(query('page') ?? 1)
  return {
    search: (query('q') ?? '').trim().slice(0, 200),
    circle: (query('circle') ?? '').slice(0, 100),
    letter: letterChoices.find((each) => each === query('letter')) ?? '',
    answer: answerChoices.find((each) => each === query('answer')) ?? '',
    onHold: query('hold') === 'yes',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The address's part that makes a choice. */
export function queryOf({ search, circle, letter, answer, onHold, page }: Choice): string {
  const given = {
    q: search,
    circle,
    letter,
    answer,
    hold: onHold ? 'yes' : '',
    page: page > 1 ? `${page}` : '',
  }
  return new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString()
}

/** The lines of a choice, in their order. */
export function chosenLines(lines: readonly DeskLine[], choice: Choice): DeskLine[] {
  const wanted = fold(choice.search)
  return lines
    .filter(({ circle }) => circle !== undefined && (choice.circle === '' || circle === choice.circle))
    .filter(({ answer }) => choice.answer === '' || answer === choice.answer)
    .filter(({ hold }) => !choice.onHold || hold !== null)
    .filter(({ ways }) => choice.letter === '' || ways.some(({ state }) => choiceOf(state) === choice.letter))
    .filter(({ invitee }) => wanted === '' || namesOf(invitee).some((name) => fold(name).includes(wanted)))
}

function choiceOf(state: ChannelState): Choice['letter'] {
  if (hasFailed(state) || state === 'uncertain') return 'came-back'
  if (state === 'held') return 'leaving'
  return state as Exclude<Choice['letter'], ''>
}

function namesOf({ names, acronym, code }: DeskLine['invitee']): string[] {
  return [...Object.values(names), acronym ?? '', code]
}
