import { type Definition, spokenLanguage } from '../../../conference/definition/definition.ts'
import { type Terms, termsFor } from '../../../conference/definition/terms.ts'
import {
  type AddressedChannel,
  type AddressedInvitee,
  addresseeLines,
} from '../../../conference/registry/addressee/addressee.ts'
import type { PreparedDocument } from '../../../platform/documents/documents.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { circleOf } from '../rules/channels.ts'
import { type LetterFrame, letterFrame, placeAndDate } from './letter-frame.ts'
import { type AnnexPart, annexParts, type LetterPart, letterParts } from './letter-parts.ts'
import { letterWords } from './words.ts'

/** One letter: to whom, by which way, under which number, in which language. */
export type Letter = {
  invitee: AddressedInvitee
  channel: AddressedChannel
  /** As it is printed: "PP2023/017". */
  number: string
  language: Language
  /** A draft says on every page that nobody has signed it. */
  draft: boolean
  /** true: signed, and sent as a copy that says so; false: with a place for each signature. */
  signed?: boolean
  /** What this invitation says otherwise than the letter; the definition's terms where nothing does. */
  terms?: Terms
}

/** The data of `letter.typ`. */
export type LetterData = LetterFrame & {
  title: string
  heading: string
  number: string
  placeAndDate: string
  addressee: string[]
  salutation: LetterPart[]
  parts: LetterPart[]
  closing: LetterPart[]
  annex: { heading: string; running: string; parts: AnnexPart[] }
}

/**
 * The letter of invitation with its annex, worded from the definition's texts `letter` and `letter-annex`. In a language that the
 * conference does not have it comes in the conference's first.
 */
export function letterDocument(definition: Definition, letter: Letter): PreparedDocument<LetterData> {
  const language = spokenLanguage(definition, letter.language)
  const say = letterWords(language)
  const { invitee, channel, number, draft, signed = false } = letter
  const addressee = addresseeLines(definition, invitee, channel, language)
  const spoken = {
    circle: circleOf(invitee, definition)?.kind ?? invitee.kind,
    terms: letter.terms ?? termsFor(definition),
    language,
  }
  const frame = letterFrame(definition, language, { draft, signed })
  const parts = letterParts(definition, spoken)
  const data: LetterData = {
    ...frame,
    title: say('documentTitle', { number, conference: frame.shortName, to: addressee[0] }),
    heading: say('title'),
    number: say('number', { number }),
    placeAndDate: placeAndDate(definition, language, definition.letter.datedOn),
    addressee,
    salutation: parts.filter(({ id }) => id === 'salutation'),
    parts: parts.filter(({ id }) => id !== 'salutation' && id !== 'closing'),
    closing: parts.filter(({ id }) => id === 'closing'),
    annex: {
      heading: say('annex'),
      running: say('annexTo', { number }),
      parts: annexParts(definition, spoken),
    },
  }
  return { template: 'src/journey/invitation/documents/letter.typ', data, language }
}
