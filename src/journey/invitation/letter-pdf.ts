import type { Terms } from '../../conference/definition/terms.ts'
import type { Channel, Invitee } from '../../conference/schema.ts'
import { dayIn } from '../../platform/clock/day-in-zone.ts'
import type { Documents } from '../../platform/documents/documents.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { corrigendumDocument } from './documents/corrigendum-document.ts'
import { letterDocument } from './documents/letter-document.ts'
import type { LetterWords } from './queries/words-of-letter.ts'
import { invitationNumber } from './rules/invitation-number.ts'
import type { Letter } from './schema.ts'

/** A letter, or a corrigendum to it, as one invitee has it by one channel. */
export type LetterFor = LetterWords & {
  letter: Pick<Letter, 'number' | 'state' | 'signedAt' | 'draftedAt'>
  invitee: Invitee
  channel: Pick<Channel, 'kind' | 'name'>
  /** null: nobody has numbered it yet. */
  number: number | null
  language: Language
  terms: Terms
}

/** The PDF of the letter of invitation, or of a corrigendum, for an invitee, and the name of its file. */
export async function letterPdf(
  documents: Documents,
  made: LetterFor,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { letter, definition, since, number } = made
  const { template, data, language } = since
    ? corrigendumDocument(
        { before: since, after: definition },
        { ...partsOf(made), corrigendum: letter.number, datedOn: dayOf(made) },
      )
    : letterDocument(definition, partsOf(made))
  const bytes = await documents.render(template, data, { language })
  const printed = number === null ? 'draft' : invitationNumber(definition, number).replaceAll('/', '-')
  const what = since ? `corrigendum-${letter.number}` : 'invitation'
  return { name: `${printed}-${what}-${language}.pdf`, bytes }
}

function partsOf({ letter, definition, invitee, channel, number, language, terms }: LetterFor) {
  const isSigned = letter.state === 'signed'
  return {
    invitee,
    channel,
    number: number === null ? '–' : invitationNumber(definition, number),
    language,
    draft: !isSigned,
    signed: isSigned,
    terms,
  }
}

/** The day that a corrigendum bears: that of its signature, in the zone of the deadlines. */
function dayOf({ letter, definition }: LetterFor): string {
  return dayIn(letter.signedAt ?? letter.draftedAt, definition.notesDue.timeZone)
}
