import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import { datesInWords } from '../../../conference/definition/placeholders.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { inOrder, nameOf } from '../rules/in-order.ts'
import { figuresOf, type ListContent, type ListPerson } from '../rules/list.ts'
import { figuresInWords, type Standing, standingInWords } from './list-heading.ts'
import { words } from './words.ts'

/** The template of the List, from the project's folder. */
export const listTemplate = 'src/journey/participants/documents/list.typ'

/** What the template prints: the List in a language, in that language's order. */
export function listDocument(
  definition: Definition,
  content: ListContent,
  standing: Standing,
  language: Language,
) {
  const say = words(language)
  const { venue, secretariat } = definition
  const figures = figuresInWords(figuresOf(content), language)
  return {
    title: say('title'),
    conference: renderLine(definition, language, 'short-name'),
    place: [phrase(definition, venue.city, language), datesInWords(definition, language)].join(' · '),
    standing: standingInWords(standing, language),
    mark: standing.kind === 'preview' ? say('preview') : null,
    figures: [figures.participants, figures.from].filter(Boolean),
    notes: [
      ...(content.statesAsOf ? [say('statusAsOf', { date: dateInWords(content.statesAsOf, language) })] : []),
      ...(standing.kind === 'final' ? [] : [say('corrections', { mailbox: secretariat.mailbox })]),
    ],
    nobody: say('nobody'),
    parts: inOrder(content.delegations, language).map(({ category, delegations }) => ({
      title: say(`category.${category}`),
      delegations: delegations.map((delegation) => ({
        name: nameOf(delegation, language),
        people: delegation.people.map((person) => ({
          name: person.name,
          lines: linesOf(person, say('head')),
        })),
      })),
    })),
  }
}

/** What stands beside the name: the capacity of the head, the title, the organisation. */
function linesOf({ isHead, title, organisation }: ListPerson, head: string): string[] {
  return [isHead ? head : null, title, organisation].filter((line) => line !== null)
}
