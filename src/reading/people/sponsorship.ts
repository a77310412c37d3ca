import type { Evidence } from '../message-reading.ts'
import { folded } from '../text/script.ts'
import { evidenceOf, type Span, spanAt } from '../text/source.ts'
import type { Draft } from './draft.ts'
import type { PeopleOfSource } from './people-of-source.ts'
import { sentencesOf } from './sentences.ts'
import { type MoneyClause, peopleMeant } from './sponsored-people.ts'
import { asks, byOrganisers, hedges, refuses, topic, turn, undecided, wished } from './sponsorship-words.ts'
import { isAside } from './zones.ts'

export type Asking = { value: boolean | null; evidence: Evidence[] }
export type Sponsorship = { byPerson: Asking[]; unclear: Evidence[]; mentioned: boolean }

type Clause = MoneyClause & { span: Span; manner: 'asks' | 'refuses' | 'leaves-open' | 'mentions' }

/** Who is asked to be sponsored: from the person's own line or column, else from the sentences about it. */
export function sponsorshipOf(people: readonly Draft[], sources: readonly PeopleOfSource[]): Sponsorship {
  const clauses = sources.flatMap(clausesAbout)
  const answers = people.map(({ sponsorship }): Asking | null =>
    sponsorship ? { value: sponsorship.value, evidence: [evidenceOf(sponsorship.span)] } : null,
  )
  const declined = new Set(answers.flatMap((each, index) => (each?.value === false ? [index] : [])))
  for (const clause of clauses)
    if (clause.manner === 'refuses') for (const index of peopleMeant(clause, people)) declined.add(index)

  const unclear: Evidence[] = []
  for (const clause of clauses) {
    if (clause.manner !== 'asks' && clause.manner !== 'leaves-open') continue
    const meant = peopleMeant(clause, people, declined)
    const evidence = evidenceOf(clause.span, 0.9)
    if (clause.manner === 'asks' && meant.length > 0)
      for (const index of meant)
        answers[index] = fuller(answers[index], { value: true, evidence: [evidence] })
    else {
      unclear.push(evidence)
      for (const index of meant.length > 0 ? meant : people.keys())
        if (!declined.has(index)) answers[index] ??= { value: null, evidence: [evidence] }
    }
  }
  return { ...settled(people, answers, unclear), mentioned: clauses.length > 0 }
}

/** What a person's own line says holds against a sentence about several; what is sure holds against what is open. */
function fuller(known: Asking | null | undefined, said: Asking): Asking {
  return known && known.value !== null ? known : said
}

/** Once it is asked for somebody by name, what is left open of the others is not asked for them. */
function settled(
  people: readonly Draft[],
  answers: readonly (Asking | null)[],
  unclear: readonly Evidence[],
): Omit<Sponsorship, 'mentioned'> {
  const isSettled = answers.some((each) => each?.value === true)
  const no = { value: false, evidence: [] }
  const byPerson = people.map((person, index) => {
    const answer = answers[index] ?? no
    const isOpen = answer.value === null
    return isOpen && (isSettled || person.role?.value === 'companion') ? no : answer
  })
  return { byPerson, unclear: isSettled ? [] : [...unclear] }
}

function mannerOf(plain: string): Clause['manner'] {
  const own = plain.replace(byOrganisers, ' they-pay ')
  const theyPay = own.includes(' they-pay ')
  if (undecided.test(plain)) return 'leaves-open'
  if (refuses.test(own) && !theyPay) return 'refuses'
  if (hedges.test(plain)) return 'leaves-open'
  return asks.test(plain) || (theyPay && wished.test(plain)) ? 'asks' : 'mentions'
}

/** The clauses about money of a part: a sentence is split where it turns from one person to another. */
function clausesAbout({ source, blocks, zones }: PeopleOfSource): Clause[] {
  let before = ''
  return blocks.flatMap((block, index) => {
    if (block.kind === 'row' || (zones[index] === 'aside' && block.flow.length < 90)) return []
    const found: Clause[] = []
    for (const { start, end } of sentencesOf(block.flow)) {
      for (const [from, to] of split(block.flow, start, end)) {
        const span = spanAt(source, block.start + from, block.start + to)
        const plain = folded(span.value)
        const isElsewhere = zones[index] === 'aside' && isAside(block.flow.slice(start, end), '')
        if (topic.test(plain) && !isElsewhere)
          found.push({
            span,
            text: span.value,
            lead: block.flow.slice(start, from),
            before,
            manner: mannerOf(plain),
          })
      }
      before = block.flow.slice(start, end)
    }
    return found
  })
}

/** ", Mr X travelling at …", ", les frais de Mme Y restant …": said of somebody else beside the main clause. */
const absolute =
  /,(?=\s(?:(?:the|les?|la|el|los) )?(?:[\p{L}.']+ ){1,7}?(?:travell?ing|being|remaining|attending|paying|voyageant|[ée]tant|restant|b[ée]n[ée]ficiant|siendo|corriendo|viajando|quedando|sendo|ficando)\b)/gu

/** "While the Government will pay for …, it would be appreciated …": what follows the comma is a clause of its own. */
const subordinate =
  /^\s*(?:While|Whilst|Whereas|Although|As|Si|Alors que|Tandis que|Bien que|Mientras(?: que)?|Aunque|Enquanto|Embora|В то время как|Если)\s[^,]{8,200},(?=\s)/u

function split(text: string, start: number, end: number): [number, number][] {
  const sentence = text.slice(start, end)
  const aside = subordinate.exec(sentence)
  const cuts = [...sentence.matchAll(turn)].map((match) => start + match.index).filter((at) => at > start)
  if (aside) cuts.push(start + aside[0].length)
  for (const match of sentence.matchAll(absolute)) cuts.push(start + match.index)
  cuts.sort((a, b) => a - b)
  const ends = [...cuts, end]
  return ends.map((to, index) => [index === 0 ? start : (cuts[index - 1] ?? start), to])
}
