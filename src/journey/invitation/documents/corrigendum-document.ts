import type { Definition } from '../../../conference/definition/definition.ts'
import type { PreparedDocument } from '../../../platform/documents/documents.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import { type ChangedPassage, changedPassages } from './changed-passages.ts'
import { type Letter, type LetterData, letterDocument } from './letter-document.ts'
import { placeAndDate } from './letter-frame.ts'
import { letterWords } from './words.ts'

/** A corrigendum to somebody's letter: which one in a row, and the day it bears, YYYY-MM-DD. */
export type Corrigendum = Letter & { corrigendum: number; datedOn: string }

/** The data of `corrigendum.typ`. */
export type CorrigendumData = Omit<LetterData, 'salutation' | 'parts' | 'closing' | 'annex'> & {
  salutation: LetterData['salutation']
  introduction: string
  changes: (ChangedPassage & { labels: string[] })[]
}

/**
 * The corrigendum to a letter that was signed on the words of `before`: each passage that `after` says otherwise, as it was and as
 * it reads now, in the language of the letter.
 */
export function corrigendumDocument(
  { before, after }: { before: Definition; after: Definition },
  { corrigendum, datedOn, ...letter }: Corrigendum,
): PreparedDocument<CorrigendumData> {
  const was = letterDocument(before, letter)
  const { data: is, language } = letterDocument(after, letter)
  const say = letterWords(language)
  const { parts: _parts, closing: _closing, annex: _annex, ...frame } = is
  const date = longDate(before.letter.datedOn, language)
  const data: CorrigendumData = {
    ...frame,
    title: say('corrigendumTitle', {
      corrigendum,
      number: letter.number,
      conference: is.shortName,
      to: is.addressee[0],
    }),
    heading: say('corrigendum'),
    number: say('corrigendumNumber', { corrigendum, number: letter.number, date }),
    placeAndDate: placeAndDate(after, language, datedOn),
    introduction: say('corrigendumIntroduction', { number: letter.number, date }),
    changes: changedPassages(was.data, is, say).map((change) => ({ ...change, labels: labelsOf(change) })),
  }
  return { template: 'src/journey/invitation/documents/corrigendum.typ', data, language }

  function labelsOf({ before, after }: ChangedPassage): string[] {
    if (before && after) return [say('insteadOf'), say('read')]
    return [say(after ? 'added' : 'deleted')]
  }
}
