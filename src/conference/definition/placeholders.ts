import { dateInWords } from '../../platform/i18n/dates.ts'
import { type Language, languages, localeOf } from '../../platform/i18n/language.ts'
import { datesFromTo } from './dates-from-to.ts'
import type { DefinitionValues, Words } from './definition.ts'
import { roomLanguages } from './room-languages.ts'
import { spelled } from './spelled.ts'

/** What a text may say of the definition: numbers for plurals, words for the rest. */
export type PlaceholderValues = Record<string, string | number>

const notStated: Record<Language, string> = {
  en: 'not stated',
  fr: 'non précisé',
  es: 'no indicado',
  ar: 'غير محدد',
  km: 'មិនបានបញ្ជាក់',
}

/**
 * Every value of the definition by the name that texts use: `representativesPerDelegation`, `notesDue.withSponsorship`,
 * `names.convention`, `retention.notes.endsOn` … Days come with weekday and month in words, lists as their length;
 * a number also spelled out (`representativesPerDelegation.spelled`), for the prose of a letter.
 * Beside them `dates` (first to last day), `datesFromTo` (the same for a sentence), `days` (how many) and `roomLanguages` (a list in words; also
 * `roomLanguages.secretariat` and `roomLanguages.host`, by whom they are provided).
 */
export function placeholdersFor(values: DefinitionValues, language: Language): PlaceholderValues {
  const found: PlaceholderValues = {}
  const {
    sources: _sources,
    rules: _rules,
    texts: _texts,
    hash: _hash,
    ...rest
  } = values as DefinitionValues & {
    texts?: unknown
    hash?: unknown
  }
  collect(rest, '', language, found)
  found.dates = datesInWords(values, language)
  found.datesFromTo = datesFromTo(values, language)
  found.days = dayCount(values)
  found.roomLanguages = roomLanguages(values, language)
  found['roomLanguages.secretariat'] = roomLanguages(values, language, 'secretariat')
  found['roomLanguages.host'] = roomLanguages(values, language, 'host')
  return found
}

function collect(value: unknown, path: string, language: Language, found: PlaceholderValues): void {
  if (value === undefined) return
  if (value === null) found[path] = notStated[language]
  else if (typeof value === 'number') {
    found[path] = value
    found[`${path}.spelled`] = spelled(value, language)
  } else if (typeof value === 'string') found[path] = isDay(value) ? dateInWords(value, language) : value
  else if (typeof value === 'boolean') found[path] = String(value)
  else if (Array.isArray(value)) collectList(value, path, language, found)
  else if (isWords(value)) found[path] = value[language] ?? ''
  else {
    for (const [key, part] of Object.entries(value as object)) {
      collect(part, path ? `${path}.${key}` : key, language, found)
    }
  }
}

/** A list gives its length; parts with a handle are also found by it: `signatories.host.name`. */
function collectList(list: unknown[], path: string, language: Language, found: PlaceholderValues): void {
  collect(list.length, path, language, found)
  for (const part of list) {
    if (typeof part !== 'object' || part === null) continue
    const { id, kind, ...rest } = part as { id?: string; kind?: string }
    const handle = id ?? kind
    if (handle) collect(rest, `${path}.${handle}`, language, found)
  }
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
}

function isWords(value: unknown): value is Words {
  const keys = Object.keys(value as object)
  return (
    keys.length > 0 &&
    keys.every((key) => languages.includes(key as Language)) &&
    Object.values(value as object).every(isText)
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** First to last day in words: "17–19 October 2023". */
export function datesInWords({ opensOn, closesOn }: DefinitionValues, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' })
    .formatRange(noonOf(opensOn), noonOf(closesOn))
    .replace(/(\d)\s*–\s*(\d)/, '$1–$2')
}

function dayCount({ opensOn, closesOn }: DefinitionValues): number {
  return Math.round((noonOf(closesOn).getTime() - noonOf(opensOn).getTime()) / 86_400_000) + 1
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
