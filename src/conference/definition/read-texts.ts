import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../platform/i18n/language.ts'
import { type Definition, type DefinitionTexts, type DefinitionValues, siteLanguages } from './definition.ts'
import { placeholdersIn } from './fill.ts'
import { nearest } from './nearest.ts'
import { placeholdersFor } from './placeholders.ts'
import type { Problem } from './problem.ts'
import { splitSections } from './render-text.ts'
import {
  alternativeHandlesOf,
  handlesOf,
  optionalTextNames,
  type SectionedTextName,
  sectionedTextNames,
  type TextName,
  textNamesOf,
} from './text-names.ts'

/** The texts of all languages of the site from `texts/<language>/*.md`, and what is wrong with them. */
export function readTexts(
  folder: string,
  values: DefinitionValues,
): { texts: Definition['texts']; problems: Problem[] } {
  const texts: Definition['texts'] = {}
  const problems: Problem[] = []
  for (const language of siteLanguages(values)) {
    const { found, wrong } = readLanguage(folder, values, language)
    texts[language] = found
    problems.push(...wrong)
  }
  return { texts, problems }
}

function readLanguage(folder: string, values: DefinitionValues, language: Language) {
  const within = join('texts', language)
  const names = textNamesOf(values)
  const known = Object.keys(placeholdersFor(values, language))
  const found: DefinitionTexts = {}
  const wrong: Problem[] = []

  for (const name of names) {
    const file = join(within, `${name}.md`)
    if (!existsSync(join(folder, file))) {
      if (optionalTextNames.includes(name) && !isSomewhere(folder, values, name)) continue
      wrong.push({
        file,
        line: 1,
        column: 1,
        path: name,
        expected: `the text ‘${name}’ in ‘${language}’`,
        found: 'no file',
      })
      continue
    }
    const text = readFileSync(join(folder, file), 'utf8').trim()
    found[name] = text
    wrong.push(...problemsOf(text, file, name, values, { language, known }))
  }
  return { found, wrong: [...wrong, ...strayFiles(join(folder, within), within, names)] }
}

function isSomewhere(folder: string, values: DefinitionValues, name: TextName): boolean {
  return siteLanguages(values).some((language) => existsSync(join(folder, 'texts', language, `${name}.md`)))
}

function problemsOf(
  text: string,
  file: string,
  name: TextName,
  values: DefinitionValues,
  tongue: Tongue,
): Problem[] {
  const at = (needle: string) => ({ file, ...positionIn(text, needle), path: name })
  if (text === '') return [{ ...at(''), expected: 'a text', found: 'an empty file' }]
  return [...handleProblems(text, name, values, at), ...placeholderProblems(text, tongue, at)]
}

/** A language and the placeholders that its texts may use. */
type Tongue = { language: Language; known: string[] }

type At = (needle: string) => { file: string; line: number; column: number; path: string }

function handleProblems(text: string, name: TextName, values: DefinitionValues, at: At): Problem[] {
  if (!sectionedTextNames.includes(name as SectionedTextName)) return []
  const there = splitSections(text).map((section) => section.id)
  const wanted = handlesOf(values, name as SectionedTextName)
  if (!wanted && there.length === 0)
    return [{ ...at(''), expected: 'sections that begin ‘## id’', found: 'none' }]
  if (!wanted)
    return alternativeHandlesOf(values, name as SectionedTextName)
      .filter((ways) => !ways.some((id) => there.includes(id)))
      .map((ways) => ({
        ...at(''),
        expected: `the section ‘## ${ways.join('’ or ‘## ')}’`,
        found: 'nothing',
      }))
  return [
    ...wanted
      .filter((id) => !there.includes(id))
      .map((id) => ({ ...at(''), expected: `the section ‘## ${id}’`, found: 'nothing' })),
    ...there
      .filter((id) => !wanted.includes(id))
      .map((id) => ({ ...at(`## ${id}`), expected: `one of ${wanted.join(', ')}`, found: `‘## ${id}’` })),
  ]
}

function placeholderProblems(text: string, { language, known }: Tongue, at: At): Problem[] {
  try {
    return placeholdersIn(text, language)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        ...at(`{${name}`),
        expected: nearest(name, known)
          ? `‘{${nearest(name, known)}}’`
          : 'the name of a value of the definition',
        found: `‘{${name}}’`,
      }))
  } catch (error) {
    const where = (error as { location?: { start: { line: number; column: number } } }).location?.start
    return [{ ...at(''), ...where, expected: 'ICU MessageFormat', found: (error as Error).message }].map(
      ({ file, line, column, path, expected, found }) => ({ file, line, column, path, expected, found }),
    )
  }
}

function strayFiles(folder: string, within: string, names: TextName[]): Problem[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => !names.some((name) => file === `${name}.md`))
    .map((file) => ({
      file: join(within, file),
      line: 1,
      column: 1,
      path: '',
      expected:
        nearest(
          file,
          names.map((name) => `${name}.md`),
        ) ?? 'the name of a text that the product knows',
      found: `‘${file}’`,
    }))
}

function positionIn(text: string, needle: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(text.indexOf(needle), 0)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
