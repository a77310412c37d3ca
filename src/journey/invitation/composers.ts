import { currentDefinition } from '../../conference/office/current-definition.ts'
import type { Office } from '../../conference/office/office.ts'
import type { Act } from '../../platform/journal/act.ts'
import type { Composer, Composers, Looking, NewFile } from '../../platform/messages/mailing/composer.ts'
import type { Mailing } from '../../platform/messages/mailing/schema.ts'
import type { AnswersOf } from './answers.ts'
import { keepDispatch } from './commands/keep-dispatch.ts'
import { type Material, wordFor } from './composing.ts'
import { letterPdf } from './letter-pdf.ts'
import { corrigendumMail, invitationMail, reminderMail } from './mails/transmittal.tsx'
import { definitionOfVersion } from './queries/definition-of-version.ts'
import { invitationOfChannel } from './queries/invitation-of-channel.ts'
import { signedLetters } from './queries/letters.ts'
import { wordsOfLetter } from './queries/words-of-letter.ts'
import { wantsCorrigendum, wantsInvitation } from './rules/what-is-missing.ts'
import type { Dispatch, Letter } from './schema.ts'

type Making = Pick<Office, 'documents' | 'settings'>

/** What the mails of the invitation are sent with: the letter itself, a corrigendum, a reminder. */
export function invitationComposers(office: Making, answersOf: AnswersOf): Composers {
  return {
    invitation: {
      compose: async (looking, _mailing, recipient) => {
        const letters = await signedLetters(looking.tx, looking.conferenceId)
        const [newest] = letters.slice(-1)
        if (!newest) return { hold: 'not-signed' }
        const definition = await definitionOf(looking, newest)
        return wordFor(looking, recipient, wordsFrom(office, definition), async (material) => {
          if (!wantsInvitation(material.channel)) return { hold: 'already-sent' }
          const files = await filesOf(office, material, letters)
          return { mail: invitationMail(material.to, letters.length - 1), files }
        })
      },
      posted: keep('invitation'),
    },
    corrigendum: {
      compose: async (looking, mailing, recipient) => {
        const letters = await signedLetters(looking.tx, looking.conferenceId)
        const letter = letters.find(({ id }) => id === mailing.payload.letterId)
        if (!letter) return { hold: 'not-signed' }
        const definition = await definitionOf(looking, letter)
        return wordFor(looking, recipient, wordsFrom(office, definition), async (material) => {
          if (!wantsCorrigendum(material.channel, letter)) return { hold: 'already-sent' }
          return {
            mail: corrigendumMail(material.to, letter.number),
            files: await filesOf(office, material, [letter]),
          }
        })
      },
      posted: keep('corrigendum'),
    },
    reminder: {
      compose: async (looking, { payload }, recipient) => {
        const applied = await currentDefinition(looking.tx, looking.conferenceId)
        if (!applied) return { hold: 'not-signed' }
        return wordFor(looking, recipient, wordsFrom(office, applied.definition), async ({ line, to }) => {
          const answers = await answersOf(looking.conferenceId)
          if ((answers.get(line.invitee.id) ?? 'none') !== 'none') return { hold: 'answered' }
          return {
            mail: reminderMail(to, payload.deadline === 'with' ? 'with' : 'without', String(payload.dueOn)),
          }
        })
      },
      posted: keep('reminder'),
    },
  }
}

function wordsFrom({ settings }: Making, definition: Material['definition']) {
  return { definition, askForLink: `${settings.baseUrl}/portal/link` }
}

function definitionOf(looking: Looking, letter: Letter) {
  return definitionOfVersion(looking.tx, looking.conferenceId, letter.definitionVersion)
}

/** The signed letters as this recipient has them, each in the words that were signed. */
async function filesOf(
  { documents }: Making,
  { looking, line, channel, language, terms }: Material,
  letters: readonly Letter[],
): Promise<NewFile[]> {
  const files: NewFile[] = []
  for (const letter of letters) {
    const words = await wordsOfLetter(looking.tx, letter)
    const { invitee, number } = line
    const made = await letterPdf(documents, { ...words, letter, invitee, channel, number, language, terms })
    files.push({ ...made, type: 'application/pdf' })
  }
  return files
}

function keep(kind: Dispatch['kind']): NonNullable<Composer['posted']> {
  return async (act, mailing, { subject }, messageId) => {
    const channelId = subject.slice('channel:'.length)
    const found = await invitationOfChannel(act.tx, act.conferenceId, channelId)
    if (!found) throw new Error('The channel is gone')
    const inviteeId = found.line.invitee.id
    const letterId = await letterThatWent(act, mailing)
    await keepDispatch(act, mailing, { inviteeId, channelId, kind, letterId, messageId })
  }
}

/** The newest letter that went with a mail: the letter goes with all its corrigenda, a corrigendum alone, a reminder with none. */
async function letterThatWent(act: Act, { kind, payload }: Mailing): Promise<string | null> {
  if (kind === 'corrigendum') return String(payload.letterId)
  if (kind === 'reminder') return null
  const letters = await signedLetters(act.tx, act.conferenceId)
  return letters.at(-1)?.id ?? null
}
