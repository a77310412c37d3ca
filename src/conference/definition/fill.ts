import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, localeOf } from '../../platform/i18n/language.ts'
import type { PlaceholderValues } from './placeholders.ts'

/** Values that take the place of the definition's, such as an exception's number of representatives in one invitee's letter. */
export type ExtraValues = Record<string, string | number>

const patterns = new Map<string, IntlMessageFormat>()

/**
 * Fills the placeholders of a Markdown text. Values are escaped: whatever a value holds, it stays text.
 * Throws on a placeholder without value and on a pattern that cannot be read.
 */
export function fill(markdown: string, language: Language, values: PlaceholderValues): string {
  const escaped: PlaceholderValues = {}
  for (const [name, value] of Object.entries(values)) {
    escaped[flat(name)] = typeof value === 'string' ? escapeMarkdown(value) : value
  }
  return String(patternOf(markdown, language).format(escaped))
}

/** The names of the placeholders in a text, as they are written, sorted. Throws where the pattern cannot be read. */
export function placeholdersIn(markdown: string, language: Language): string[] {
  const found = new Set<string>()
  collect(patternOf(markdown, language).getAst(), found)
  return [...found].map(dotted).sort()
}

function patternOf(markdown: string, language: Language): IntlMessageFormat {
  const id = `${language}:${markdown}`
  let pattern = patterns.get(id)
  if (!pattern) {
    pattern = new IntlMessageFormat(flattenNames(markdown), localeOf(language), undefined, {
      ignoreTag: true,
    })
    patterns.set(id, pattern)
  }
  return pattern
}

/** MessageFormat takes neither dots nor hyphens in a name. A name stands right after a brace, before a comma or a brace. */
function flattenNames(markdown: string): string {
  return markdown.replaceAll(
    /\{\s*([A-Za-z]\w*(?:\.[\w-]+)+)\s*(?=[,}])/g,
    (_, name: string) => `{${flat(name)}`,
  )
}

function flat(name: string): string {
  return name.replaceAll('.', '__').replaceAll('-', '_h_')
}

function dotted(name: string): string {
  return name.replaceAll('_h_', '-').replaceAll('__', '.')
}

function escapeMarkdown(value: string): string {
  return value.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>&#|~]/g, '\\$&')
}

type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }> }

function collect(parts: unknown, found: Set<string>): void {
  const text = 0
  const pound = 7
  for (const part of parts as Part[]) {
    if (part.type !== text && part.type !== pound && part.value) found.add(part.value)
    for (const option of Object.values(part.options ?? {})) collect(option.value, found)
  }
}
