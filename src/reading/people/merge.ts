import type { Draft } from './draft.ts'
import { isSameName, wordsOf } from './names.ts'

/**
 * One draft for each person: the same person named twice (in the body and the file, in two languages, again by family
 * name alone) is one. The fullest mention gives the name.
 */
export function merged(drafts: readonly Draft[]): Draft[] {
  const people: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => rank(b) - rank(a))) {
    const same = people.find((each) => isSamePerson(each, draft))
    if (same) complete(same, draft)
    else people.push({ ...draft })
  }
  return people.sort(
    (a, b) =>
      drafts.findIndex((each) => isSamePerson(each, a)) - drafts.findIndex((each) => isSamePerson(each, b)),
  )
}

/** Does this draft mean the person? By the name in any order and spelling of signs, or by the address and a part of the name. */
export function isSamePerson(a: Draft, b: Draft): boolean {
  if (isSameName(a.name.value, b.name.value) || runsOver(a, b) || runsOver(b, a)) return true
  const sameAddress =
    a.email !== null && b.email !== null && a.email.value.toLowerCase() === b.email.value.toLowerCase()
  if (!sameAddress) return false
  const words = wordsOf(a.name.value)
  const shared = wordsOf(b.name.value).filter((word) => words.includes(word)).length
  return shared > 0 || script(a.name.value) !== script(b.name.value)
}

/** A name in running text that begins with the name of somebody who is known, and runs over into the sentence. */
function runsOver(known: Draft, told: Draft): boolean {
  if (told.manner !== 'prose' || told.email || told.title) return false
  const own = wordsOf(known.name.value)
  const said = wordsOf(told.name.value)
  const other = said.findIndex((word) => !own.includes(word))
  return other > 1
}

const script = (text: string) =>
  /[\u0600-\u06ff]/.test(text) ? 'ar' : /[\u0400-\u04ff]/.test(text) ? 'ru' : 'la'

function rank(draft: Draft): number {
  const places = { table: 3, labels: 3, list: 2, prose: 1 }
  const known = [draft.title, draft.email, draft.organisation, draft.honorific].filter(Boolean).length
  return known * 10 + places[draft.manner] + Math.min(wordsOf(draft.name.value).length, 5) * 3
}

function complete(person: Draft, other: Draft): void {
  person.honorific ??= other.honorific
  person.email ??= other.email
  person.sponsorship ??= other.sponsorship
  if (other.role && (!person.role || person.role.value === 'delegate')) person.role = other.role
  if (person.role?.value === 'companion') return
  person.title ??= other.title
  person.organisation ??= other.organisation
}
