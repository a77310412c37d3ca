import { isRole } from '../../../conference/roles.ts'
import { type FindingCode, findingCodes } from '../../../journey/note-verbale/rules/finding.ts'
import { findingInWords } from '../../../journey/note-verbale/rules/words.ts'
import { type DeskLanguage, isLanguage, languageNames, localeOf } from '../../../platform/i18n/language.ts'
import type { Values } from '../../../platform/i18n/words.ts'
import type { JournalLine } from '../../../platform/journal/schema.ts'
import { words as deskWords } from '../words.ts'
import type { LineName } from './line-names.ts'
import { isJournalKey, words } from './words.ts'

type Facts = JournalLine['facts']

/** What a sentence may name, with the words that stand where nothing is known any more. */
const named = ['person', 'delegation', 'invitee', 'note', 'message', 'account'] as const

/** What happened, in a sentence of the reader's language; names are those of today. */
export function sentenceOf(
  line: Pick<JournalLine, 'event' | 'about' | 'facts'>,
  names: ReadonlyMap<string, LineName>,
  language: DeskLanguage,
): string {
  const say = words(language)
  if (!isJournalKey(line.event)) return say('otherEvent', { event: line.event })

  const values: Values = { ...factsInWords(line.facts, language) }
  for (const kind of named) {
    values[kind] = namesOf(line.about, kind, names)[0] ?? say(`some.${kind}`)
  }
  values.otherDelegation = namesOf(line.about, 'delegation', names)[1] ?? say('some.delegation')
  values.people = line.about.filter((tag) => tag.startsWith('person:')).length
  return say(line.event, values)
}

/** Somebody whom a Note names is a person too; a colleague is an account. */
const tagKinds: Record<string, string[]> = { person: ['person:', 'named:'], account: ['account:', 'staff:'] }

/** Names of a kind in the order in which the line tells them. */
function namesOf(about: string[], kind: string, names: ReadonlyMap<string, LineName>): string[] {
  const kinds = tagKinds[kind] ?? [`${kind}:`]
  return about
    .filter((tag) => kinds.some((start) => tag.startsWith(start)))
    .flatMap((tag) => isolated(names.get(tag)?.text) ?? [])
}

/** A name from right to left, set apart so that it does not draw the words around it along. */
function isolated(name: string | undefined): string | undefined {
  if (!name) return undefined
  return name && /[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name
}

const factNames = [
  'channel',
  'code',
  'count',
  'fields',
  'from',
  'kind',
  'language',
  'outcome',
  'purpose',
  'role',
  'seats',
  'term',
  'to',
  'value',
  'version',
] as const

/** The facts that sentences may use; lists are joined, codes get their word where there is one. */
function factsInWords(facts: Facts, language: DeskLanguage): Values {
  return Object.fromEntries(factNames.map((name) => [name, factInWords(name, facts[name], language)]))
}

function factInWords(name: string, fact: unknown, language: DeskLanguage): string | number {
  if (fact === undefined || fact === null) return words(language)('some.fact')
  if (typeof fact === 'number') return fact
  if (Array.isArray(fact)) {
    const items = fact.map((item) => wordOf('field', String(item), language))
    return new Intl.ListFormat(localeOf(language)).format(items)
  }
  const text = String(fact)
  if (name === 'language' && isLanguage(text)) return languageNames[text]
  if (name === 'role' && isRole(text)) return deskWords(language)(`role.${text}`)
  if (name === 'code' && isFindingCode(text)) return findingInWords({ code: text }, language)
  return wordOf(name, text, language)
}

function wordOf(name: string, fact: string, language: DeskLanguage): string {
  const key = `${name}.${fact}`
  return isJournalKey(key) ? words(language)(key) : fact
}

function isFindingCode(code: string): code is FindingCode {
  return findingCodes.includes(code as FindingCode)
}
