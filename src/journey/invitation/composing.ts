import { type Definition, spokenLanguage } from '../../conference/definition/definition.ts'
import type { Terms } from '../../conference/definition/terms.ts'
import { isLanguageCleared } from '../../conference/office/language-approval.ts'
import { addresseeLines } from '../../conference/registry/addressee/addressee.ts'
import { termsOf } from '../../conference/registry/exceptions.ts'
import { isLanguage, type Language } from '../../platform/i18n/language.ts'
import type { Composed, Looking, NewFile } from '../../platform/messages/mailing/composer.ts'
import type { MailingRecipient } from '../../platform/messages/mailing/schema.ts'
import type { Mail } from '../../platform/messages/post.ts'
import type { Transmittal } from './mails/transmittal.tsx'
import type { ChannelLine, InvitationLine } from './queries/invitation-lines.ts'
import { invitationOfChannel } from './queries/invitation-of-channel.ts'
import { invitationNumber } from './rules/invitation-number.ts'

/** All that a mail of the invitation is made of, for one recipient. */
export type Material = {
  looking: Looking
  line: InvitationLine
  channel: ChannelLine
  definition: Definition
  language: Language
  terms: Terms
  to: Transmittal
}

/** The mail of one recipient, with its files; or why it is held back. */
type Worded = { mail: Mail; files?: readonly NewFile[] } | { hold: string }

/**
 * Gathers what a mail to a recipient is made of, and has it worded. What has changed since the list was made holds it back: the
 * hold list, another address, an answer.
 */
export async function wordFor(
  looking: Looking,
  recipient: MailingRecipient,
  { definition, askForLink }: { definition: Definition; askForLink: string },
  word: (material: Material) => Promise<Worded>,
): Promise<Composed> {
  const { tx, conferenceId } = looking
  const channelId = recipient.subject.slice('channel:'.length)
  const found = await invitationOfChannel(tx, conferenceId, channelId)
  if (!found) return { hold: 'gone' }
  const { line, channel } = found
  if (line.hold) return { hold: 'hold-list' }
  if (!recipient.address || line.number === null) return { hold: 'no-address' }
  if (channel.address !== recipient.address) return { hold: 'address-changed' }

  const language = spokenLanguage(definition, isLanguage(recipient.language) ? recipient.language : 'en')
  const [name = channel.name] = addresseeLines(definition, line.invitee, channel, language)
  const worded = await word({
    looking,
    line,
    channel,
    definition,
    language,
    terms: await termsOf(tx, definition, line.invitee.id),
    to: {
      definition,
      language,
      recipient: name,
      address: recipient.address,
      channelId,
      number: invitationNumber(definition, line.number),
      isState: line.invitee.kind === 'state',
      askForLink,
    },
  })
  if ('hold' in worded) return worded
  const cleared = await isLanguageCleared(tx, conferenceId, definition, language)
  const about = [`invitee:${line.invitee.id}`]
  return { ...worded, language, about, ...(cleared ? {} : { heldFor: 'language' }) }
}
