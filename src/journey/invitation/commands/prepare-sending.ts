import {
  type DefinitionValues,
  isChecked,
  siteLanguages,
  spokenLanguage,
} from '../../../conference/definition/definition.ts'
import { approvalsOf } from '../../../conference/office/language-approval.ts'
import { isLanguage, type Language } from '../../../platform/i18n/language.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { type NewRecipient, prepareMailing } from '../../../platform/messages/mailing/prepare-mailing.ts'
import type { Mailing } from '../../../platform/messages/mailing/schema.ts'
import type { Answer } from '../answers.ts'
import { type ChannelLine, type InvitationLine, invitationLines } from '../queries/invitation-lines.ts'
import { signedLetters } from '../queries/letters.ts'
import { channelsToInvite, circleOf, heldReason } from '../rules/channels.ts'
import { hadLetter, wantsCorrigendum, wantsInvitation } from '../rules/what-is-missing.ts'
import { numberInvitees } from './number-invitees.ts'

/** What preparing needs: the definition in force; whether this is the demonstration, from which nothing leaves; a title for staff. */
export type Sending = { definition: DefinitionValues; demonstration: boolean; title: string }

/** A prepared mailing; or nobody is left to send it to; or the letter is not signed yet. */
export type Prepared = Mailing | 'nobody' | 'not-signed'

/** Prepares the letter for a circle of invitees, or for one of them: every channel by which it is still to go (INV-1). */
export async function prepareInvitations(
  act: Act,
  sending: Sending,
  which: { circle: string } | { inviteeId: string },
): Promise<Prepared> {
  const [letter] = await signedLetters(act.tx, act.conferenceId)
  if (!letter) return 'not-signed'
  await numberInvitees(act)
  const lines = await linesOf(act, 'inviteeId' in which ? which.inviteeId : undefined)
  const wanted = lines.filter(({ invitee }) => {
    const circle = circleOf(invitee, sending.definition)
    return circle && (!('circle' in which) || circle.id === which.circle)
  })
  return prepare(act, sending, 'invitation', { letterId: letter.id }, wanted, (line) => {
    const circle = circleOf(line.invitee, sending.definition)
    return circle ? channelsToInvite(line.channels, circle).filter(wantsInvitation) : []
  })
}

/** Prepares a signed corrigendum for everyone who had the letter before. */
export async function prepareCorrigendum(act: Act, sending: Sending, letterId: string): Promise<Prepared> {
  const letters = await signedLetters(act.tx, act.conferenceId)
  const letter = letters.find(({ id, number }) => id === letterId && number > 0)
  if (!letter) return 'not-signed'
  return prepare(act, sending, 'corrigendum', { letterId }, await linesOf(act), ({ channels }) =>
    channels.filter((channel) => wantsCorrigendum(channel, letter)),
  )
}

/** Which deadline a reminder speaks of; `dueOn` is YYYY-MM-DD. */
export type ReminderOf = { deadline: 'with' | 'without'; dueOn: string }

/**
 * Prepares a reminder for those who had the letter and from whom there is no reply yet. A body whose State has answered is not
 * reminded: its answer counts within that of the State.
 */
export async function prepareReminder(
  act: Act,
  sending: Sending,
  reminder: ReminderOf,
  answers: ReadonlyMap<string, Answer>,
): Promise<Prepared> {
  const isSilent = (id: string | null) => id === null || (answers.get(id) ?? 'none') === 'none'
  const silent = (await linesOf(act)).filter(
    ({ invitee }) => isSilent(invitee.id) && isSilent(invitee.countsWithin),
  )
  return prepare(act, sending, 'reminder', reminder, silent, ({ channels }) => channels.filter(hadLetter))
}

async function linesOf(act: Act, inviteeId?: string): Promise<InvitationLine[]> {
  const lines = await invitationLines(act.tx, act.conferenceId, inviteeId)
  return lines.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
}

async function prepare(
  act: Act,
  sending: Sending,
  kind: string,
  payload: Record<string, unknown>,
  lines: readonly InvitationLine[],
  channelsOf: (line: InvitationLine) => ChannelLine[],
): Promise<Prepared> {
  const cleared = await clearedLanguages(act, sending.definition)
  const recipients = lines.flatMap((line) =>
    channelsOf(line).map((channel) => recipientOf(sending, line, channel, cleared)),
  )
  if (recipients.length === 0) return 'nobody'
  return prepareMailing(act, { kind, title: sending.title, payload, recipients })
}

function recipientOf(
  { definition, demonstration }: Sending,
  { invitee, hold }: InvitationLine,
  channel: ChannelLine,
  cleared: ReadonlySet<Language>,
): NewRecipient {
  const language = spokenLanguage(definition, isLanguage(invitee.language) ? invitee.language : 'en')
  const languageCleared = cleared.has(language)
  const reason = heldReason(channel, { onHold: hold !== null, languageCleared, demonstration })
  return {
    subject: `channel:${channel.id}`,
    address: channel.address,
    name: channel.name,
    language,
    held: reason && { reason, note: reason === 'hold-list' ? (hold?.reason ?? null) : null },
  }
}

/** The languages in which a mail may leave: checked by a native reader, or approved by a person. */
async function clearedLanguages(act: Act, definition: DefinitionValues): Promise<ReadonlySet<Language>> {
  const approvals = await approvalsOf(act.tx, act.conferenceId)
  return new Set(
    siteLanguages(definition).filter(
      (language) => isChecked(definition, language) || approvals.some((one) => one.language === language),
    ),
  )
}
