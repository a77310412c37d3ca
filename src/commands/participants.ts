import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { siteLanguages } from '../conference/definition/definition.ts'
import type { Office } from '../conference/office/office.ts'
import { listFile } from '../journey/participants/documents/list-file.ts'
import { figuresInWords, type Standing } from '../journey/participants/documents/list-heading.ts'
import { type FileFormat, fileFormats } from '../journey/participants/paths.ts'
import { editionOf, handedOutToday } from '../journey/participants/queries/editions.ts'
import { listNow } from '../journey/participants/queries/list-now.ts'
import { type Counted, figuresOf, type ListContent } from '../journey/participants/rules/list.ts'
import { dayIn } from '../platform/clock/day-in-zone.ts'
import type { Language } from '../platform/i18n/language.ts'
import { PlainProblem } from '../platform/plain-problem.ts'
import { type Command, print } from './command.ts'
import { withOffice } from './with-office.ts'

/** `./verbale participants` */
export const participants: Command = {
  name: 'participants',
  about: 'writes the List of Participants as a PDF or a workbook',
  help: [
    'usage: ./verbale participants --out FILE [--language fr] [--edition NUMBER|provisional|final] [--counted confirmed]',
    '',
    'Writes the List of Participants in a language and in its alphabetical order. The ending of FILE says what it is:',
    '.pdf or .xlsx. Without --edition the List as it stands, marked as a preview; with it the edition of that number, or',
    'the newest provisional or final one. --counted confirmed counts people too who have not registered yet.',
    'Who wishes to be on no list is named in none, whenever an edition was issued.',
  ].join('\n'),
  options: {
    out: { type: 'string' },
    language: { type: 'string' },
    edition: { type: 'string' },
    counted: { type: 'string' },
  },
  async run({ values }) {
    const { out } = values
    const format = fileFormats.find((each) => typeof out === 'string' && extname(out) === `.${each}`)
    if (typeof out !== 'string' || !format) {
      process.stderr.write(`${participants.help}\n`)
      return 2
    }
    const written = await withOffice((office) => write(office, values, { out, format }))
    print(written)
    return 0
  },
}

type Words = Parameters<Command['run']>[0]['values']

async function write(
  office: Office,
  values: Words,
  file: { out: string; format: FileFormat },
): Promise<string> {
  const definition = office.definition()
  const language = languageOf(values.language, siteLanguages(definition))
  const { content, standing } = await listAsked(office, values)
  try {
    const list = { definition, content, standing, language }
    writeFileSync(file.out, await listFile(office.documents, list, file.format))
  } finally {
    await office.documents.stop()
  }
  return `${figuresInWords(figuresOf(content), 'en').participants}, written to ${file.out}.`
}

async function listAsked(
  { database, definition, conference, clock }: Office,
  { edition, counted }: Words,
): Promise<{ content: ListContent; standing: Standing }> {
  const { drizzle } = database
  const { timeZone } = definition()
  if (edition === undefined) {
    const whom: Counted = counted === 'confirmed' ? 'confirmed' : 'registered'
    const { outside: _, ...content } = await listNow(drizzle, definition(), conference.id, whom)
    return { content, standing: { kind: 'preview', on: dayIn(clock.now(), timeZone) } }
  }
  const found = await editionOf(drizzle, conference.id, editionAsked(edition))
  if (!found)
    throw new PlainProblem(
      `There is no edition ‘${edition}’ of the List.`,
      'Issue it at the desk, or leave --edition out for the List as it stands.',
    )
  const { content } = await handedOutToday(drizzle, found)
  const { kind, number, issuedAt } = found
  return { content, standing: { kind, number, on: dayIn(issuedAt, timeZone) } }
}

function editionAsked(edition: unknown): number | 'provisional' | 'final' {
  if (edition === 'provisional' || edition === 'final') return edition
  const number = Number(edition)
  if (Number.isSafeInteger(number) && number > 0 && number < 1_000_000) return number
  throw new PlainProblem(`‘${edition}’ is no edition.`, 'Write its number, ‘provisional’ or ‘final’.')
}

function languageOf(asked: unknown, offered: readonly Language[]): Language {
  const language = asked === undefined ? offered[0] : offered.find((each) => each === asked)
  if (language) return language
  throw new PlainProblem(`The conference does not write ‘${asked}’.`, `Choose one of ${offered.join(', ')}.`)
}
