import { dateInWords } from '../../../platform/i18n/dates.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { DraftForm } from './note-draft.ts'
import { personLine } from './person-line.ts'
import { words } from './words.ts'

/** The form of a Note as a text, for an officer to read beside the documents. */
export function draftText(
  { reference, noteDate, people, earlier, leaving = [] }: DraftForm,
  language: Language,
): string {
  const say = words(language)
  return [
    say('draftTextTitle'),
    '',
    `${say('reference')}: ${reference || '–'}`,
    `${say('noteDate')}: ${noteDate ? dateInWords(noteDate, language) : '–'}`,
    ...(earlier ? [say(`earlier-${earlier}`)] : []),
    ...leaving.map((name) => say('leavingLine', { name })),
    '',
    ...people.map((person, index) => `${index + 1}. ${personLine(person, say)}`),
  ].join('\n')
}
