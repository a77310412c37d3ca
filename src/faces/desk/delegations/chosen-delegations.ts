import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { inviteeName } from '../invitee-name.ts'
import { type DelegationLine, openPointsOf } from './delegation-list.ts'
import { inAlphabet } from './in-alphabet.ts'

export const filters = ['all', 'open', 'held', 'places-left'] as const
export const sorts = ['name', 'change', 'open'] as const

/** Which delegations are shown, and in what order; from the address. */
export type Choice = {
  show: (typeof filters)[number]
  sort: (typeof sorts)[number]
  search: string
  page: number
}

/** Delegations on one page. */
export const delegationsPerPage = 100

/** Reads the choice from the address; what is not known there counts as the first. */
export function choiceFrom(query: (name: string) => string | undefined): Choice {
  const page = Number(query('page') ?? 1)
  return {
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    show: filters.find((each) => each === query('show')) ?? 'all',
    sort: sorts.find((each) => each === query('sort')) ?? 'name',
    search: (query('q') ?? '').trim().slice(0, 100),
  }
}

const shown: Record<Choice['show'], (line: DelegationLine) => boolean> = {
  all: () => true,
  open: (line) => openPointsOf(line) > 0,
  held: (line) => line.held > 0,
  'places-left': (line) => line.seated < line.seats,
}

/** The delegations of a choice, in its order. */
export function chosen(
  lines: readonly DelegationLine[],
  choice: Choice,
  language: DeskLanguage,
): DelegationLine[] {
  const alphabetical = inAlphabet(language)
  const orders: Record<Choice['sort'], (a: DelegationLine, b: DelegationLine) => number> = {
    name: alphabetical,
    change: (a, b) => b.changedAt.getTime() - a.changedAt.getTime() || alphabetical(a, b),
    open: (a, b) => openPointsOf(b) - openPointsOf(a) || alphabetical(a, b),
  }
  return lines.filter(shown[choice.show]).filter(namedAs(choice.search, language)).sort(orders[choice.sort])
}

/** Does a word of the name, the acronym or the code begin with what is searched for? */
function namedAs(search: string, language: DeskLanguage): (line: DelegationLine) => boolean {
  if (search === '') return () => true
  const collator = new Intl.Collator(language, { sensitivity: 'base', usage: 'search' })
  return (line) => {
    const name = inviteeName(line, language)
    const words = [...name.split(/[\s(),’'-]+/), name, line.acronym ?? '', line.code]
    return words.some((word) => collator.compare(word.slice(0, search.length), search) === 0)
  }
}
