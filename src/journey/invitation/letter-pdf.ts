import { type Definition, spokenLanguage } from '../../conference/definition/definition.ts'
import type { Terms } from '../../conference/definition/terms.ts'
import type { Channel, Invitee } from '../../conference/schema.ts'
import type { Documents } from '../../platform/documents/documents.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { letterDocument } from './documents/letter-document.ts'
import { invitationNumber } from './rules/invitation-number.ts'
import type { Letter } from './schema.ts'

/** A letter as one invitee has it by one channel. */
export type LetterFor = {
  letter: Pick<Letter, 'number' | 'state'>
  /** What the letter states: the definition of its version. */
  definition: Definition
  invitee: Invitee
  channel: Pick<Channel, 'kind' | 'name'>
  /** null: nobody has numbered it yet. */
  number: number | null
  language: Language
  terms: Terms
}

/** The PDF of the letter of invitation for an invitee, and the name of its file. */
export async function letterPdf(
  documents: Documents,
  { letter, definition, invitee, channel, number, language, terms }: LetterFor,
): Promise<{ name: string; bytes: Uint8Array }> {
  const printed = number === null ? '–' : invitationNumber(definition, number)
  const isSigned = letter.state === 'signed'
  const {
    template,
    data,
    language: spoken,
  } = letterDocument(definition, {
    invitee,
    channel,
    number: printed,
    language,
    draft: !isSigned,
    signed: isSigned,
    terms,
  })
  const bytes = await documents.render(template, data, { language: spoken })
  return { name: fileName(definition, 'invitation', number, spokenLanguage(definition, language)), bytes }
}

/** "PP2023-017-invitation-fr.pdf": letters, digits and hyphens alone, whatever reads it. */
export function fileName(
  definition: Definition,
  what: string,
  number: number | null,
  language: Language,
): string {
  const printed = number === null ? 'draft' : invitationNumber(definition, number).replace('/', '-')
  return `${printed}-${what}-${language}.pdf`
}
