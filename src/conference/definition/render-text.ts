import type { Language } from '../../platform/i18n/language.ts'
import { type Definition, isChecked, spokenLanguage } from './definition.ts'
import { type ExtraValues, fill } from './fill.ts'
import { htmlOf, plainOf } from './markdown.ts'
import { type PlaceholderValues, placeholdersFor } from './placeholders.ts'
import { spelled } from './spelled.ts'
import type { PlainTextName, SectionedTextName, TextName } from './text-names.ts'

/** A text of the definition with its values in place. */
export type Rendered = {
  /** Safe to put on a page: paragraphs, lists, emphasis and links, no heading. */
  html: string
  /** The same for mails in plain text, titles and attributes. */
  plain: string
  /** The language in which it is: the one asked for, or the conference's first where it lacks that one. */
  language: Language
  /** false: no native reader has checked it yet; a page says so. */
  checked: boolean
}

/** A part of a text in sections. `id` is the same in all languages; `title` is '' where the section is one paragraph. */
export type Section = Rendered & { id: string; title: string }

/**
 * A text of the conference in a language, its placeholders filled from the definition and from `values`.
 * Throws where the conference has no such text (a text on sponsorship where nobody is sponsored): ask `hasText` first.
 */
export function renderText(
  definition: Definition,
  language: Language,
  name: PlainTextName,
  values: ExtraValues = {},
): Rendered {
  return rendered(definition, language, textOf(definition, language, name), values)
}

/** A short text in one line, for titles, subjects and headers: the conference's `name` or `short-name`. */
export function renderLine(
  definition: Definition,
  language: Language,
  name: PlainTextName,
  values: ExtraValues = {},
): string {
  return renderText(definition, language, name, values).plain.replaceAll(/\s+/g, ' ')
}

/** The sections of a text: the steps of taking part, the profiles, the FAQ … Empty where the conference has no such text. */
export function renderSections(
  definition: Definition,
  language: Language,
  name: SectionedTextName,
  values: ExtraValues = {},
): Section[] {
  if (!hasText(definition, name)) return []
  return splitSections(textOf(definition, language, name)).map(({ id, title, body }) => ({
    id,
    ...rendered(definition, language, body, values),
    title: title && rendered(definition, language, title, values).plain,
  }))
}

/** Does the conference have this text? Texts on sponsorship are missing where nobody is sponsored. */
export function hasText(definition: Definition, name: TextName): boolean {
  return textOrNothing(definition, 'en', name) !== undefined
}

/** Splits a text at its handles (`## id`). Of several paragraphs the first is the title, the others are the body. */
export function splitSections(markdown: string): { id: string; title: string; body: string }[] {
  return markdown
    .split(/^##[ \t]+/m)
    .slice(1)
    .map((section) => {
      const [id = '', ...rest] = section.split('\n')
      const [first = '', ...others] = rest
        .join('\n')
        .trim()
        .split(/\n\s*\n/)
      return others.length > 0
        ? { id: id.trim(), title: first, body: others.join('\n\n') }
        : { id: id.trim(), title: '', body: first }
    })
}

/** A number that takes the place of the definition's takes it spelled out as well. */
function withSpelled(values: ExtraValues, language: Language): ExtraValues {
  const spelledOut = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number' ? [[`${name}.spelled`, spelled(value, language)]] : [],
  )
  return { ...values, ...Object.fromEntries(spelledOut) }
}

const known = new WeakMap<Definition, Map<Language, PlaceholderValues>>()

function rendered(definition: Definition, asked: Language, markdown: string, values: ExtraValues): Rendered {
  const language = spokenLanguage(definition, asked)
  const html = htmlOf(
    fill(markdown, language, { ...valuesOf(definition, language), ...withSpelled(values, language) }),
  )
  return { html, plain: plainOf(html), language, checked: isChecked(definition, language) }
}

function valuesOf(definition: Definition, language: Language): PlaceholderValues {
  const byLanguage = known.get(definition) ?? new Map<Language, PlaceholderValues>()
  known.set(definition, byLanguage)
  const values = byLanguage.get(language) ?? placeholdersFor(definition, language)
  byLanguage.set(language, values)
  return values
}

function textOf(definition: Definition, language: Language, name: TextName): string {
  const text = textOrNothing(definition, language, name)
  if (text === undefined) throw new Error(`The conference ${definition.slug} has no text ‘${name}’`)
  return text
}

function textOrNothing(definition: Definition, language: Language, name: TextName): string | undefined {
  return definition.texts[spokenLanguage(definition, language)]?.[name]
}
