import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import { datesInWords } from '../../../conference/definition/placeholders.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import { type Language, localeOf } from '../../../platform/i18n/language.ts'
import { letterWords } from './words.ts'

/** What stands around every letter of a conference: `frame` of `letter-frame.typ`. */
export type LetterFrame = {
  conference: string
  shortName: string
  when: string
  institutions: string
  mailbox: string
  signatories: { id: string; name: string; office: string }[]
  /** "DRAFT – not signed", or null. */
  draft: string | null
  /** "(Signed)" where the signatures are given, or null where there is a place for them. */
  signed: string | null
}

/** The frame in a language. Where the letter is neither draft nor signed, it has a place for each signature (INV-2). */
export function letterFrame(
  definition: Definition,
  language: Language,
  { draft, signed }: { draft: boolean; signed: boolean },
): LetterFrame {
  const say = letterWords(language)
  const own = (words: Parameters<typeof phrase>[1]) => phrase(definition, words, language)
  return {
    conference: renderLine(definition, language, 'name'),
    shortName: renderLine(definition, language, 'short-name'),
    when: say('when', { city: own(definition.venue.city), dates: datesInWords(definition, language) }),
    institutions: say('institutions', {
      host: own(definition.host.name),
      secretariat: own(definition.secretariat.name),
      supporter: own(definition.supporter),
    }),
    mailbox: definition.secretariat.mailbox,
    signatories: definition.signatories.map(({ id, name, office }) => ({
      id,
      name: own(name),
      office: own(office),
    })),
    draft: draft ? say('draft') : null,
    signed: signed && !draft ? say('signed') : null,
  }
}

/** "Geneva and Phnom Penh, 17 July 2023". */
export function placeAndDate(definition: Definition, language: Language, on: string): string {
  const cities = [definition.secretariat.city, definition.venue.city].map((city) =>
    phrase(definition, city, language),
  )
  const places = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(new Set(cities))
  return letterWords(language)('placeAndDate', { places, date: longDate(on, language) })
}
