import { dateInWords } from '../../platform/i18n/dates.ts'
import type { DeskLanguage, Language } from '../../platform/i18n/language.ts'
import { bearingOf, type Touched } from './bearings.ts'
import { sourceOf } from './clauses.ts'
import type { Definition } from './definition.ts'
import { placeholdersIn } from './fill.ts'
import { canonicalJson } from './hash.ts'

/** One value that a changed definition says otherwise, for a person who decides whether to apply it. */
export type Change = {
  /** `notesDue.withSponsorship`, `texts.fr.faq`. */
  path: string
  /** What it is called, in the language asked for. */
  label: string
  /** Before and after, in words; null where there was or is nothing. */
  before: string | null
  after: string | null
  /** The rules that read it, and the clauses of the letter that it comes from (of the definition before). */
  rules: string[]
  clauses: number[]
  touches: Touched[]
  /** The texts that state it, by name, in whichever language: their pages change with it. */
  statedIn: string[]
}

/** Everything that `after` says otherwise than `before`, in the order of the definition. None where they say the same. */
export function differenceBetween(
  before: Definition,
  after: Definition,
  language: DeskLanguage = 'en',
): Change[] {
  const { hash: _before, ...old } = before
  const { hash: _after, ...fresh } = after
  return pathsThatDiffer(old, fresh, '').map(({ path, from, to }) => {
    const { label, rules, touches } = bearingOf(path)
    return {
      path,
      label: label[language],
      before: inWords(from, language),
      after: inWords(to, language),
      rules,
      clauses: path.startsWith('texts.') ? [] : sourceOf(before, path).clauses,
      touches,
      statedIn: path.startsWith('texts.') ? [path.split('.')[2] ?? ''] : textsThatState(before, path),
    }
  })
}

type Difference = { path: string; from: unknown; to: unknown }

function pathsThatDiffer(from: unknown, to: unknown, path: string): Difference[] {
  if (canonicalJson(from ?? null) === canonicalJson(to ?? null)) return []
  if (!isGroup(from) || !isGroup(to)) return [{ path, from, to }]
  const keys = new Set([...Object.keys(to), ...Object.keys(from)])
  return [...keys].flatMap((key) => pathsThatDiffer(from[key], to[key], path ? `${path}.${key}` : key))
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Texts with a placeholder for the value. The dates of the conference also stand in `dates`, `datesFromTo` and `days`. */
function textsThatState(definition: Definition, path: string): string[] {
  const derived = path === 'opensOn' || path === 'closesOn' ? ['dates', 'datesFromTo', 'days'] : []
  const rooms = path.startsWith('languages.rooms') ? ['roomLanguages'] : []
  const wanted = [path, ...derived, ...rooms]
  const stated = Object.entries(definition.texts).flatMap(([language, texts]) =>
    Object.entries(texts ?? {})
      .filter(([, text]) =>
        placeholdersIn(text, language as Language).some((name) =>
          wanted.some((each) => concerns(name, each)),
        ),
      )
      .map(([name]) => name),
  )
  return [...new Set(stated)].sort()
}

function concerns(name: string, path: string): boolean {
  return name === path || path.startsWith(`${name}.`) || name.startsWith(`${path}.`)
}

const simpleWords: Record<DeskLanguage, Record<'yes' | 'no' | 'notStated', string>> = {
  en: { yes: 'yes', no: 'no', notStated: 'not stated' },
  fr: { yes: 'oui', no: 'non', notStated: 'non précisé' },
}

function inWords(value: unknown, language: DeskLanguage): string | null {
  const words = simpleWords[language]
  if (value === undefined) return null
  if (value === null) return words.notStated
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value, language) : value
  if (Array.isArray(value)) return value.map((part) => inWords(nameOf(part, language), language)).join(', ')
  if (isGroup(value)) {
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${inWords(part, language)}`)
      .join('; ')
  }
  return String(value)
}

/** A part of a list by what people call it: its name, else its handle. */
function nameOf(part: unknown, language: DeskLanguage): unknown {
  if (!isGroup(part)) return part
  const name = part.name as Record<string, string> | undefined
  return name?.[language] ?? part
}
